import { employeeByNumber, organisationName } from './organisation.ts';
import { samplePassword } from './seed.ts';

export const signIns = [
  ['HR partner', '10008', 'sees every plan; one waits for review, one for its outcome'],
  ['HR partner', '10009', 'Logistics alone; an appeal waits, among the closed plans'],
  ['Manager', '10012', 'Customer Support: a check-in is due today, another is overdue'],
  ['Manager', '10017', 'Logistics: one plan to share, one that came from paper'],
  ['Manager', '10018', 'took over a plan that was running'],
  ['Counsel', '10011', 'is invited to one plan in review'],
  ['Employee', '10042', 'in the fourth week of a plan'],
  ['Employee', '10056', 'a plan was just shared'],
  ['Employee', '10060', 'informal coaching, which is no plan'],
] as const;

/** What the demo prints: where to look, and as whom. */
export function welcome(at: { acme: string; dashboard: string; folder: string }): string {
  const people = signIns.map(([role, number, what]) => {
    const { email } = employeeByNumber(number);
    return `    ${role.padEnd(12)}${email.padEnd(38)}${what}`;
  });
  return `
The demo is running, with the people of ${organisationName}.

  Acme HR      ${at.acme}   a sample HR system: open a person there
  Dashboard    ${at.dashboard}

  Sign in with the password ${samplePassword} as
${people.join('\n')}

  Extension    Chromium  extension/.output/chrome-mv3-e2e    chrome://extensions > Load unpacked
               Firefox   extension/.output/firefox-mv3-e2e   about:debugging > Load Temporary Add-on
               It is loaded already in the browser that the demo opens.

  Start afresh delete ${at.folder}, then npm run demo
  Stop         Ctrl-C
`;
}
