export const signingSecret: string;
export const botToken: string;
export const appToken: string;
export const workspace: string;
export function localSlack(): string | undefined;
export function startLocalSlack(options: { port: number; requestUrl?: string }): Promise<{
  readonly url: string;
  readonly apiUrl: string;
  stop(): Promise<void>;
}>;
