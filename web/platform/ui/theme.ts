import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MantineThemeComponents,
} from '@mantine/core'

// Values follow tokens.css, which is the truth; Mantine needs ten steps of each hue.
const petrol: MantineColorsTuple = [
  '#e8f5f7',
  '#ceeaef',
  '#8ccad5',
  '#4aafbd',
  '#1d7f8f',
  '#167e8f',
  '#006678',
  '#045564',
  '#013e48',
  '#012f37',
]
const gray: MantineColorsTuple = [
  '#fafaf7',
  '#f3f2ef',
  '#e9e8e3',
  '#e4e3df',
  '#cdccc7',
  '#8c8d87',
  '#868e90',
  '#60696c',
  '#3f4a4c',
  '#121e21',
]
const dark: MantineColorsTuple = [
  '#e9eeee',
  '#bac3c4',
  '#96a1a3',
  '#6b777b',
  '#3a4548',
  '#273033',
  '#1f272a',
  '#171f22',
  '#11181a',
  '#0c1215',
]
const red: MantineColorsTuple = [
  '#ffecea',
  '#ffd3cf',
  '#fba7a4',
  '#e76761',
  '#d4504a',
  '#c94640',
  '#c13c36',
  '#a12b27',
  '#7f201d',
  '#5c1614',
]

const fade = { duration: 90, transition: 'fade' } as const

// As large as what is written around it, on a phone too.
const words = { font: 'var(--t-body)' }

// Written as plain objects: naming the components here would put all of them into the first load.
const components: MantineThemeComponents = {
  Button: {
    defaultProps: { size: 'sm', variant: 'default' },
    vars: (_theme: unknown, props: { size?: string }) => ({ root: buttonVariables(props.size) }),
    styles: { label: { fontWeight: 500 } },
  },
  ActionIcon: { defaultProps: { variant: 'subtle', size: 28 } },
  Input: {
    vars: () => ({
      wrapper: {
        '--input-height': 'var(--h-input, 32px)',
        '--input-fz': '13px',
        '--input-bd': 'var(--line-field)',
        '--input-bg': 'var(--sheet)',
        '--input-bd-focus': 'var(--accent)',
        '--input-placeholder-color': 'var(--ink-3)',
      },
    }),
  },
  InputWrapper: {
    // What is needed is said when it is missing, and help stands where the problem will stand.
    defaultProps: {
      withAsterisk: false,
      inputWrapperOrder: ['label', 'input', 'description', 'error'],
    },
    styles: {
      label: { font: 'var(--t-meta)', fontWeight: 500, color: 'var(--ink-2)', marginBottom: 4 },
      description: { font: 'var(--t-micro)', color: 'var(--ink-3)' },
      error: { font: 'var(--t-micro)', marginTop: 3 },
    },
  },
  Select: {
    defaultProps: {
      checkIconPosition: 'right',
      withScrollArea: false,
      comboboxProps: { shadow: 'sm', transitionProps: fade },
      // What is typed takes the place of what was chosen, instead of going on behind it.
      onClick: selectAll,
    },
  },
  Checkbox: { defaultProps: { size: 'xs', radius: 'xs' }, styles: { label: words } },
  Radio: { defaultProps: { size: 'xs' }, styles: { label: words } },
  Switch: { defaultProps: { size: 'xs', withThumbIndicator: false }, styles: { label: words } },
  Menu: { defaultProps: { shadow: 'sm', radius: 'md', offset: 4, transitionProps: fade } },
  Popover: { defaultProps: { shadow: 'sm', radius: 'md', transitionProps: fade } },
  Tooltip: { defaultProps: { openDelay: 400, fz: 12 } },
  Modal: {
    defaultProps: {
      radius: 'lg',
      padding: 18,
      shadow: 'lg',
      yOffset: '14vh',
      // Every dialog has a way out among its buttons, and Escape; the first field takes the focus.
      withCloseButton: false,
      overlayProps: { color: 'var(--scrim)', backgroundOpacity: 1, blur: 0 },
      transitionProps: { transition: 'fade', duration: 160 },
    },
    styles: {
      content: { background: 'var(--raised)' },
      header: { background: 'var(--raised)', minHeight: 0, paddingBottom: 8 },
      title: { font: 'var(--t-section)', fontWeight: 'var(--w-strong)' },
    },
  },
}

/** Kith's look for Mantine's components: calm, dense, one colour. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 6, dark: 5 },
  colors: { petrol, gray, dark, red },
  white: '#ffffff',
  black: '#121e21',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '14px', xl: '15px' },
  lineHeights: { xs: '16px', sm: '16px', md: '20px', lg: '20px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'sm',
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  breakpoints: { xs: '30em', sm: '48em', md: '64em', lg: '80em', xl: '100em' },
  shadows: {
    xs: 'var(--shadow-1)',
    sm: 'var(--shadow-2)',
    md: 'var(--shadow-2)',
    lg: 'var(--shadow-3)',
    xl: 'var(--shadow-3)',
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  activeClassName: '',
  variantColorResolver: (input) => {
    const resolved = defaultVariantColorsResolver(input)
    if (input.variant === 'default') {
      const color = input.color === 'red' ? 'var(--bad-text)' : 'var(--ink)'
      const border = '1px solid var(--line-strong)'
      return { ...resolved, background: 'var(--sheet)', hover: 'var(--hover)', color, border }
    }
    if (input.variant === 'subtle') {
      const plain = { background: 'transparent', hover: 'var(--hover)', border: '1px solid transparent' }
      return { ...resolved, ...plain, color: input.color === 'red' ? 'var(--bad-text)' : 'var(--ink-2)' }
    }
    return resolved
  },
  components,
})

const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent-text)',
  '--mantine-color-error': 'var(--bad-text)',
  // Entries of menus take their words' colour from here.
  '--mantine-color-red-6': 'var(--bad-text)',
}

/** Points Mantine's colour variables at the tokens, so that light and dark live in one place. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
})

function buttonVariables(size = 'sm'): Record<string, string> {
  const height = { xs: '26px', sm: '28px', md: '32px', lg: '36px', xl: '44px' }[size] ?? '28px'
  const fontSize = { xs: '12px', sm: '13px', md: '13px', lg: '14px', xl: '15px' }[size] ?? '13px'
  return { '--button-height': height, '--button-padding-x': '10px', '--button-fz': fontSize }
}

function selectAll({ currentTarget }: { currentTarget: HTMLElement }): void {
  if (currentTarget instanceof HTMLInputElement && !currentTarget.readOnly) currentTarget.select()
}
