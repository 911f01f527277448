/** Folders of an address that are followed by a person's id. */
export const PEOPLE =
  /^(?:people|persons?|employees?|employee-profile|staff|users?|workers?|team-?members?|members?|colleagues|profiles?|personnel|mitarbeiter)$/i;

/** Parameters that hold a person's id wherever they stand. */
const PARAMETER =
  /^(?:(?:employee|emp|person|worker|staff|user|selected_?user)[_-]?(?:id|number|no)?|empnumber)$/i;

const DIGIT = /\d/;

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

function inParts(path: string, search: string): string | undefined {
  const folders = path.split('/').map(decode);
  const at = folders.findLastIndex(
    (folder, index) => PEOPLE.test(folder) && DIGIT.test(folders[index + 1] ?? ''),
  );
  if (at >= 0) return folders[at + 1];
  const parameters = [...new URLSearchParams(search)];
  const named = parameters.find(([name, value]) => PARAMETER.test(name) && DIGIT.test(value));
  if (named) return named[1];
  const aboutPeople = folders.some((folder) => PEOPLE.test(folder.replace(/\.\w+$/, '')));
  const plain = parameters.find(([name, value]) => name === 'id' && DIGIT.test(value));
  return aboutPeople ? plain?.[1] : undefined;
}

/**
 * The id of a person in an address of a system that is not known: the part after "people", "employees" and the
 * like, or a parameter such as `employeeId`. An id has a digit in it; that of a review or goal is never taken.
 */
export function personIdInUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const [hashPath = '', hashSearch = ''] = url.hash.slice(1).split('?', 2);
  const id = inParts(url.pathname, url.search) ?? inParts(hashPath, hashSearch);
  return id !== undefined && id.length <= 64 ? id : undefined;
}
