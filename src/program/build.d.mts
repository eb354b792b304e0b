export function sources(): string[];
export function copyBeside(folder: string): void;
