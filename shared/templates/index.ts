/** How an organisation wants its plans to be written: guidance, defaults and required parts. */
export { readTemplateFile, type TemplateRead, templateFile } from './file.ts';
export { READY_TEMPLATES } from './ready/index.ts';
export * from './template.ts';
