/**
 * Those under the viewer who have people under themselves, and how many; a ring in the directory ends the walk. They are far fewer than
 * all who are under the viewer, and who their manager is says of anybody whether they are.
 */
export const leadsBelow = `
  lead (id, reports, steps) as (
    select id, reports, 1 from person indexed by person_leads_idx
      where org_id = :org and manager_id = :me and reports > 0
    union
    select person.id, person.reports, steps + 1 from lead
      cross join person indexed by person_leads_idx
        on person.org_id = :org and person.manager_id = lead.id and person.reports > 0
      where steps < 19
  )`;

/** In SQL, with `leadsBelow`: those to whom the viewer is the manager of a manager, or stands higher. */
export const farBelow = `select person.id as person_id from (select distinct id from lead) as manager
  cross join person on person.org_id = :org and person.manager_id = manager.id where person.manager_id <> :me`;

/** In SQL, with `leadsBelow`: everybody under the viewer. */
export const everybodyBelow = `${farBelow} union select id from person where org_id = :org and manager_id = :me`;

const whoseManager = (is: string) =>
  `exists (select 1 from person where person.org_id = :org and person.id = subject_id and ${is})`;

/** In SQL, over a row of `plan`, with `leadsBelow`: whether its subject is anywhere under the viewer. */
export const isBelow = whoseManager(`(manager_id = :me or manager_id in (select id from lead))`);

/** In SQL, over a row of `plan`, with `leadsBelow`: whether its subject is under the viewer, and not directly. */
export const isFarBelow = whoseManager(`manager_id <> :me and manager_id in (select id from lead)`);

/**
 * In SQL, with `leadsBelow`: whether those far below are so few that they are looked up one by one; with more, the plans are gone
 * through. A page of one status takes longer to fill, where it is seldom.
 */
export const areFew = ({ status }: { status?: string | undefined }): string =>
  `(select coalesce(sum(reports), 0) from lead) <= ${status ? 6000 : 1500}`;
