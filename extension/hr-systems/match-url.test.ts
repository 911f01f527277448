import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchHost, matchUrl } from './match-url.ts';
import { systems } from './systems/index.ts';

const addresses = systems.flatMap((system) =>
  Object.entries(system.testUrls).flatMap(([page, urls]) =>
    urls.map((url) => ({ system: system.id, page, url })),
  ),
);

describe('matchUrl', () => {
  it.each(addresses)('$url is $system, $page, and nothing of any other system', ({ system, page, url }) => {
    expect(matchUrl(url, systems).map((match) => `${match.system.id} ${match.page.id}`)).toEqual([
      `${system} ${page}`,
    ]);
  });

  it.each([
    ['https://acme.bamboohr.com/employees/employee.php?id=117&page=2097', '117'],
    ['https://hr.example.com/web/index.php/pim/viewPersonalDetails/empNumber/7', '7'],
    ['https://app.hibob.com/employee-profile/3152463817329344829', '3152463817329344829'],
    ['https://hcm12.sapsf.eu/sf/liveprofile?selected_user=103042', '103042'],
    ['https://erp.example.com/web#id=17&model=hr.employee', '17'],
    ['https://acme.personio.de/staff/details/a%2Fb', 'a/b'],
  ])('reads the person of %s as the text %s', (url, id) => {
    expect(matchUrl(url, systems).map(({ personId }) => personId)).toEqual([id]);
  });

  it('takes no id from the address of a review or tracker', () => {
    for (const url of [
      'https://hr.example.com/web/index.php/performance/reviewEvaluateByAdmin/12',
      'https://hr.example.com/web/index.php/performance/addPerformanceTrackerLog/trackId/3',
    ])
      expect(matchUrl(url, systems).map(({ personId }) => personId)).toEqual([undefined]);
  });

  it.each([
    'https://evil.example/acme.bamboohr.com/employees/employee.php?id=1',
    'https://bamboohr.com.evil.example/employees/employee.php?id=1',
    'https://notbamboohr.com/employees/employee.php?id=1',
    'https://app.hibob.com.evil.example/employee-profile/1',
    'https://hr.example.com/people/17',
    'not an address',
    '',
  ])('knows no system at %s', (url) => {
    expect(matchUrl(url, systems)).toEqual([]);
  });

  it('matches a system’s pages only on its own hosts, whatever the path, query and hash', () => {
    const named = systems.filter(({ hosts }) => !hosts.includes('*'));
    fc.assert(
      fc.property(fc.constantFrom(...addresses), fc.string(), ({ url }, tail) => {
        const elsewhere = new URL(url);
        elsewhere.hostname = 'elsewhere.example';
        expect(matchUrl(elsewhere.href + tail, named)).toEqual([]);
      }),
    );
  });
});

describe('matchHost', () => {
  it('wants a real subdomain for *.', () => {
    expect(matchHost(['*.example.com'], 'a.example.com')).toBe(true);
    expect(matchHost(['*.example.com'], 'example.com')).toBe(false);
    expect(matchHost(['*.example.com'], 'badexample.com')).toBe(false);
  });
});
