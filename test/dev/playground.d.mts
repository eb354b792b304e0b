export const tenant: string;
export function playground(): string;
export function startPlayground(options: {
  readonly port: number;
  readonly endpoint: string;
}): Promise<{ readonly url: string; stop(): Promise<void> }>;
