/** Keys that edit a text or move the cursor in it, by their names in a browser. */
export const editKeys = ['Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type EditKey = (typeof editKeys)[number];
