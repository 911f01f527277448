import type { Locator, Page } from 'playwright-core';
import type { Step } from './step.ts';

/** Does one command on the plan's page: presses its button, fills its form in and sends it, until it is on the record. */
export async function perform(page: Page, step: Step): Promise<void> {
  const { type, press, unfold, first, within, fields = [] } = step;
  const button = page.getByRole('button', { name: press, exact: true }).first();
  const more = page.getByText('What else you can do');
  await button.or(more).filter({ visible: true }).first().waitFor();
  if (!(await button.isVisible())) await more.click();
  await button.click();
  const form = page.getByRole('dialog');
  if (unfold) await form.locator('summary').filter({ hasText: unfold }).click();
  if (first) await form.getByRole('button', { name: first, exact: true }).click();
  const place = within ? form.getByRole('group', { name: within, exact: true }) : form;
  for (const [label, value] of fields) await fillIn(place, label, value);
  await form.locator('button[type=submit]').click();
  const refused = form.getByRole('alert');
  await form.waitFor({ state: 'detached' }).catch(async (error: unknown) => {
    throw new Error(`${type}: ${await refused.allTextContents()} ${await form.textContent()}`, {
      cause: error,
    });
  });
}

async function fillIn(form: Locator, label: string | RegExp, value: string | true): Promise<void> {
  const begins = typeof label === 'string' ? new RegExp(`^${RegExp.escape(label)}`) : label;
  const field = form.getByLabel(begins).filter({ visible: true }).first();
  if (value === true) return field.check();
  const kind = await field.evaluate((one) => one.getAttribute('role') ?? one.tagName);
  if (kind === 'SELECT') await field.selectOption({ label: value });
  else await field.fill(value);
  if (kind === 'combobox') await form.getByRole('option').first().click();
}
