import { cleanText } from './text.ts';

/** Words of headings and buttons that no person is called by, so that "Personal Details" is not a person. */
const NOT_A_NAME = new Set(
  `about absence access account achievements action actions activity add address administration all and annual appraisal appraisals
  approval approvals assessment assets at attendance benefits birthday board bonus calendar candidate career change changes chart
  check checkin coaching comments company compensation competencies contact contacts contract create current cycle
  dashboard data day days department departments dependents detail details development directory document documents edit
  education emergency employee employees employment engagement error evaluation events expectations expenses
  feedback files form forms found friday general goal goals good hello help history holiday holidays home hours hr human
  improvement inbox info information insights job journey key leave list loading log login logs main management manage
  manager membership menu message messages meeting meetings monday morning my new news not note notes notifications
  objectives of off offboarding onboarding open org organisation organization our overview page pay payroll peer people
  performance permissions personal personnel plan plans policies policy portal position profile profiles progress
  projects qualification qualifications quick rating recruiting recruitment report reporting reports request requests
  resources result results review reviews reward roles salary saturday schedule search security self service services
  settings setup sheet sick sign skills staff status summary sunday survey surveys talent task tasks team teams the
  thursday time timeline timesheet timesheets today total tracker trackers training trainings transfers travel tuesday
  unit update updates upcoming user users vacation view wednesday week welcome with work worker workers workflow
  workforce workspace your`.split(/\s+/),
);

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|m|mme|sr|sra|ing|dipl)\.?$/i;

const words = (name: string) => name.split(/[\s,]+/).filter((word) => word !== '');

/** Letters of any script with what stands inside names: apostrophes, hyphens, dots, joiners of Indic and Persian scripts. */
const NAME_WORD = /^[\p{L}\p{M}](?:[\p{L}\p{M}'’‘.\-‐·]|\u200c|\u200d)*$/u;
/** Tried first: the letters of all scripts are a table of their own, built in every page that asks for them. */
const PLAIN_WORD = /^[A-Za-z][A-Za-z'.-]*$/;
const ONE_WORD_SCRIPT = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$/u;

/** Whether a text can be a person's name: two to six words of letters, none of them a heading's word. */
export function looksLikeName(text: string): boolean {
  const name = cleanText(text);
  const parts = words(name);
  if (parts.length === 1) return ONE_WORD_SCRIPT.test(name);
  if (parts.length < 2 || parts.length > 6 || name.length > 70) return false;
  if (parts.some((part) => /['’]s$/.test(part) || NOT_A_NAME.has(part.toLowerCase()))) return false;
  return parts.every((part) => PLAIN_WORD.test(part) || NAME_WORD.test(part));
}

/** The words of a name for comparing: no case, accents, dots, apostrophes or titles. */
function wordsToCompare(name: string): Set<string> {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}.’'‘]/gu, '')
    .toLowerCase();
  return new Set(words(plain).filter((word) => !TITLES.test(word)));
}

/**
 * Whether two texts name the same person as far as names can tell: the same words in any order ("Lee, Ann"), or
 * all words of one among those of the other ("Ann M. Lee"), two at least.
 */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [wordsToCompare(a), wordsToCompare(b)].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  if (short.size === 0 || (short.size === 1 && long.size > 1)) return false;
  return short.isSubsetOf(long);
}

/** Whether a text can be somebody's id or number: one word, or short with a digit in it. */
export const looksLikeId = (text: string): boolean =>
  text.length <= 40 && (/^\S+$/.test(text) || /\d/.test(text));

/** "Ann Lee (E1002)" or "Ann Lee #E1002" as a name and the number that people see. */
export function splitNameAndId(text: string): { name: string; id?: string } {
  const match = /^(.+?)\s*(?:[([]\s*#?\s*([\w-]*\d[\w-]*)\s*[)\]]|[#–—-]\s*([A-Za-z]*\d[\w-]*))$/u.exec(text);
  const id = match?.[2] ?? match?.[3];
  if (match?.[1] && id) return { name: match[1].trim(), id };
  // A note behind a name, as "(she/her)", is no part of it.
  return { name: text.replace(/\s*\([^()\d]{1,30}\)$/u, '') };
}
