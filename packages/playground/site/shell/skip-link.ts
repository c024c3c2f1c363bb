/**
 * Lets the link "Skip to the content" move the focus without touching the page's address, which holds the playground's session
 * and the builds page's selection. Without this script it is a plain link.
 */

const main = document.querySelector<HTMLElement>('#main')!;

// So that it can be focused, by this script alone.
main.tabIndex = -1;
document.querySelector('.skip')!.addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
