import { customType } from 'drizzle-orm/sqlite-core';

/** Bytes, the same on Node and on an edge runtime. */
export const bytes = customType<{ data: Uint8Array<ArrayBuffer>; driverData: ArrayBuffer }>({
  dataType: () => 'blob',
  toDriver: (value) => value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength),
  fromDriver: (value) => new Uint8Array(value),
});
