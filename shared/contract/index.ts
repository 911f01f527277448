export * from './errors.ts';
export * from './extension-id.ts';
export * from './invitations.ts';
export * from './me.ts';
export * from './people.ts';
export * from './setup.ts';
export * from './text.ts';
