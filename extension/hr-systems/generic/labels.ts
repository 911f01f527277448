import type { FieldName } from '../types.ts';

/** What a label on a page announces: a field, or part of a name. */
export type Label = FieldName | 'firstName' | 'lastName';

/** Words for each field as HR systems print them, in the languages they are most often set to. */
const WORDS: Record<Label, string> = {
  name: `name|full name|employee|employee name|display name|preferred name|legal name|staff name|worker|worker name|team member
    |name of employee|mitarbeiter|mitarbeiterin|vollständiger name|nom complet|nom de l'employé|employé|nombre completo|empleado
    |nome completo|dipendente|funcionário|naam|volledige naam|medewerker|imię i nazwisko|pracownik`,
  firstName: 'first name|given name|forename|vorname|prénom|nombre|nome|voornaam|imię',
  lastName:
    'last name|family name|surname|nachname|nom de famille|apellido|apellidos|cognome|sobrenome|achternaam|nazwisko',
  externalId: `employee id|employee number|employee no|employee code|emp id|emp no|staff id|staff number|staff no|worker id|personnel number
    |personnel no|person id|badge number|payroll number|payroll id|personalnummer|mitarbeiternummer|matricule|número de empleado
    |numero dipendente|matricola|matrícula|personeelsnummer|numer pracownika|id employee|employee #|id number`,
  title: `title|job title|job|position|position title|role|designation|job role|current position|business title|stelle|position im unternehmen
    |stellenbezeichnung|berufsbezeichnung|poste|intitulé du poste|fonction|puesto|cargo|ruolo|qualifica|functie|functietitel|stanowisko`,
  department: `department|dept|department name|team|division|business unit|sub unit|org unit|organisational unit|organizational unit|unit|abteilung
    |bereich|service|département|departamento|reparto|dipartimento|afdeling|dział`,
  manager: `manager|line manager|reports to|reporting to|reporting manager|supervisor|direct supervisor|direct manager|managed by|manager name
    |supervisor name|people manager|vorgesetzter|vorgesetzte|führungskraft|responsable|supérieur hiérarchique|jefe|supervisor directo|responsabile
    |gestor|gerente|leidinggevende|przełożony`,
};

const LABELS = new Map(
  (Object.keys(WORDS) as Label[]).flatMap((label) =>
    WORDS[label].split('|').map((words): [string, Label] => [words.trim().replace(/\s+/g, ' '), label]),
  ),
);

/** The longest label known; longer texts need no look-up. */
export const LONGEST_LABEL = Math.max(...[...LABELS.keys()].map((words) => words.length)) + 8;

const ANY_LABEL = new RegExp([...LABELS.keys()].join('|').replaceAll(' ', '\\s+'));

/** Whether the words of a label stand anywhere in a text. */
export const mayHoldLabel = (text: string): boolean => ANY_LABEL.test(text.toLowerCase());

/** White space that is folded, and signs that are taken out, before a text is read. */
const UNCLEAN = / {2}|[^\S ]|[\p{Cc}\p{Cf}]/u;

/**
 * Whether `announcedBy` may find something in a text of a page: a quick look that spares most of them the close one. It runs
 * thousands of times while the page loads, so nothing in it takes long before it is compiled.
 */
export function mayBeLabel(text: string): boolean {
  const end = text.indexOf(':');
  const words = (end > 0 ? text.slice(0, end) : text).trim();
  const last = words.at(-1);
  if (last === '*' || last === '.' || last === ':') return true;
  return LABELS.has(words.toLowerCase()) || words.includes('：') || UNCLEAN.test(words);
}

/** A label with its value in one text: "Job title: Engineer". */
const INLINE = /^([^:：]{2,40})[:：]\s*(\S.*)$/u;

/** What a cleaned text announces, if anything, with the value where it stands in the same text. */
export function announcedBy(text: string): { label: Label; value?: string } | undefined {
  const inline = INLINE.exec(text);
  const label = labelOf(inline?.[1] ?? text);
  return label && { label, ...(inline?.[2] !== undefined && { value: inline[2] }) };
}

/** What a printed label announces, if anything. Marks such as ":" and "*" do not count. */
export function labelOf(text: string): Label | undefined {
  if (text.length > LONGEST_LABEL * 2) return undefined;
  const words = text
    .replace(/\s+/g, ' ')
    .replace(/[\s:*：.]+$/u, '')
    .trim()
    .toLowerCase();
  return LABELS.get(words);
}

/**
 * What a control's `name`, `id` or test id announces: "employee_jobTitle" is read as words, its end first. All marks of ASCII
 * part words.
 */
export function labelOfAttribute(text: string): Label | undefined {
  const words = text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s!-/:-@[-`{-~]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
  for (const count of [3, 2]) {
    const label = words.length >= count ? LABELS.get(words.slice(-count).join(' ')) : undefined;
    if (label) return label;
  }
  const only = words.length === 1 ? words[0] : undefined;
  // A bare "name" is what any field may be called; the run-together forms are not.
  if (only === undefined || only === 'name') return undefined;
  return LABELS.get(only) ?? RUN_TOGETHER.get(only);
}

const RUN_TOGETHER = new Map(
  [...LABELS].map(([words, label]): [string, Label] => [words.replace(/ /g, ''), label]),
);

/** Headings of sections that show somebody else than the page's person. */
const OTHERS =
  /\b(?:emergency|contacts?|dependents?|dependants?|family|spouse|partner|beneficiar|referees?|references|reviewers?|evaluators?|approvers?|direct reports?|team members?|colleagues|peers|delegates?|buddy|mentors?|hr partner|recently viewed|notfall|angehörige)\b/i;

/** Whom a section is about by its heading: its person, the person's manager, or others. */
export function sectionOf(heading: string): 'person' | 'manager' | 'others' {
  if (labelOf(heading) === 'manager') return 'manager';
  return OTHERS.test(heading) ? 'others' : 'person';
}
