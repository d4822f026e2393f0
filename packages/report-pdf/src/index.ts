export { type Fonts, PAPERS, type Paper, type PdfOptions, sheetPdf } from './sheetPdf.ts'
