/** Reads from the builds page what it says of the changes from one build to another. */
import type { Locator, Page } from 'playwright-core';

/** The chips below a heading such as "Gained", with their signs. */
export async function chipsBelow(page: Page, heading: string): Promise<readonly string[]> {
  return page
    .getByRole('region', { name: 'Difference' })
    .locator('.chips')
    .filter({ has: page.getByRole('heading', { level: 3, name: heading, exact: true }) })
    .getByRole('listitem')
    .allTextContents();
}

/** What the drawing says of each talent that is marked as a gain or as a loss. */
export async function titlesOf(page: Page, mark: 'gain' | 'loss'): Promise<readonly string[]> {
  return page.locator(`.trees .node.${mark} > title`).allTextContents();
}

/** The text of a row's cell below a column's heading, hidden words included. */
export async function cellBelow(table: Locator, row: Locator, heading: string): Promise<string> {
  const headings = await table.getByRole('columnheader').allTextContents();
  return (await row.locator('th, td').nth(headings.indexOf(heading)).textContent())!;
}
