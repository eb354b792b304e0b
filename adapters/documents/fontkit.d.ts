// fontkit has no types of its own; of it only what pdfkit does with a font itself.
declare module 'fontkit' {
  /** A font that is read, as pdfkit takes it; its tables are read when they are first needed, and then kept. */
  export function create(bytes: Uint8Array): PDFKit.Mixins.PDFFontSource;
}
