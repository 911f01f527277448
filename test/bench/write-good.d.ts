declare module 'write-good' {
  /** Style remarks on a text, with UTF-16 offsets. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
