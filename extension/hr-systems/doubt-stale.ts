import { sameName } from './generic/names.ts';
import type { PageReading } from './types.ts';

/** What a changed page must not be believed before both the person's name and the address's id have changed. */
const DOUBTED = 0.3;

const idOf = (reading: PageReading) => reading.externalIds.find(({ kind }) => kind === 'profile')?.value;
const nameOf = (reading: PageReading) => reading.fields.name?.value;

/** The last pair of id and name that was believed on this page. */
interface Believed {
  id: string;
  name: string;
}

/**
 * Remembers what one tab showed, and doubts a reading in which only half of the pair of id and name is new: after
 * a click the address changes before the name arrives, and some systems switch persons without a new address. A
 * doubted reading keeps its fields with a low confidence, so the manager is asked.
 */
export function makeStaleDoubt(): (reading: PageReading) => PageReading {
  let believed: Believed | undefined;
  let last: Partial<Believed> = {};

  return (reading) => {
    const id = idOf(reading);
    const name = nameOf(reading);
    if (id === undefined || name === undefined) return reading;

    const kept = last.name !== undefined && sameName(last.name, name) && last.id !== id;
    last = { id, name };
    const oneIsNew = believed && (believed.id === id) !== sameName(believed.name, name);
    if (oneIsNew || (kept && believed?.id !== id)) return doubted(reading);
    believed = { id, name };
    return reading;
  };
}

function doubted(reading: PageReading): PageReading {
  const fields = Object.fromEntries(
    Object.entries(reading.fields).map(([field, value]) => [
      field,
      { ...value, confidence: Math.min(value.confidence, DOUBTED) },
    ]),
  );
  return { ...reading, fields, confidence: Math.min(reading.confidence, DOUBTED) };
}
