export function sources(): string[];
export function copyBeside(folder: string): void;
export function packApart(program: string, outfile: string): Promise<void>;
