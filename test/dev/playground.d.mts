export const tenant: string;
export function playground(): string;
export function startPlayground(options: {
  readonly port: number;
  readonly endpoint: string;
  readonly me?: string;
  readonly service?: string;
}): Promise<{ readonly url: string; stop(): Promise<void> }>;
