const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');
let isChosenDark: boolean | null = null;
let isPrinting = false;

/** The page is as dark as the system until the reader chooses; paper is light. */
export function followTheme(): void {
  show();
  system.addEventListener('change', show);
  addEventListener('beforeprint', () => {
    isPrinting = true;
    show();
  });
  addEventListener('afterprint', () => {
    isPrinting = false;
    show();
  });
}

export function switchTheme(): void {
  isChosenDark = !isDark();
  show();
}

function isDark(): boolean {
  return isChosenDark ?? system.matches;
}

function show(): void {
  root.dataset['theme'] = isDark() && !isPrinting ? 'dark' : 'light';
}
