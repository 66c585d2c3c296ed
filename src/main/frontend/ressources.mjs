// What the pages and the documents use of the packages: nothing else is built or copied.

export const COMPOSANTS = [
  'core', 'scheme', 'link', 'button', 'input', 'password', 'select', 'checkbox', 'radio', 'form', 'toggle', 'search', 'upload',
  'accordion', 'tab', 'table', 'alert', 'badge', 'tag', 'stepper', 'breadcrumb', 'pagination', 'skiplink', 'modal', 'navigation', 'header', 'footer', 'display'
]

export const SCRIPTS = [
  'core', 'scheme', 'accordion', 'breadcrumb', 'button', 'checkbox', 'modal', 'password', 'navigation', 'tab', 'table', 'toggle', 'header', 'display'
]

export const ICONES = [
  'add-line', 'alert-line', 'archive-line', 'arrow-down-s-line', 'arrow-go-back-line', 'arrow-left-line', 'arrow-right-line', 'arrow-up-line', 'calendar-line', 'check-line', 'clipboard-line',
  'checkbox-circle-fill', 'checkbox-circle-line', 'close-line', 'delete-line', 'download-line', 'edit-line', 'error-warning-fill', 'error-warning-line',
  'eye-line', 'file-text-line', 'file-pdf-line', 'information-line', 'link', 'lock-line', 'logout-box-r-line', 'mail-line', 'parent-line', 'printer-line', 'quill-pen-line', 'refresh-line',
  'search-line', 'settings-5-line', 'share-line', 'survey-line', 'team-line', 'theme-fill', 'time-line', 'upload-line', 'user-add-line', 'user-line', 'user-setting-line', 'warning-line'
]

export const PICTOGRAMMES = ['leisure/book.svg', 'environment/sun.svg', 'environment/moon.svg', 'system/system.svg']

const LATIN = { nom: 'latin', plages: [[0x20, 0x7e], [0xa0, 0xff], [0x152, 0x153], [0x178], [0x2000, 0x200d], [0x2010, 0x2063], [0x20ac], [0x2116], [0x2122], [0x2190, 0x2193], [0x2212]] }
const ETENDU = { nom: 'etendu', plages: [[0x100, 0x151], [0x154, 0x177], [0x179, 0x24f], [0x259], [0x25b], [0x263], [0x272], [0x2b9, 0x2dd], [0x300, 0x357], [0x2070, 0x2089], [0x2194, 0x2199], [0x221a], [0x222b], [0x2248], [0x2260], [0x2264, 0x2265], [0x25ca]] }
// The precomposed letters of Vietnamese among others: a third of a weight, for few names.
const ADDITIONNEL = { nom: 'additionnel', plages: [[0x1e00, 0x1eff]] }
const CYRILLIQUE = { nom: 'cyrillique', plages: [[0x400, 0x4ff]] }

const marianne = (fichier, graisse, style = 'normal') => ({ famille: 'Marianne', fichier, graisse, style, parties: [LATIN, ETENDU, ADDITIONNEL] })
const spectral = (fichier, graisse) => ({ famille: 'Spectral', fichier, graisse, style: 'normal', parties: [LATIN, ETENDU, ADDITIONNEL, CYRILLIQUE] })

export const POLICES_ECRAN = [
  marianne('Marianne-Regular', 400), marianne('Marianne-Regular_Italic', 400, 'italic'), marianne('Marianne-Medium', 500), marianne('Marianne-Bold', 700),
  spectral('Spectral-Regular', 400), spectral('Spectral-ExtraBold', 800)
]

const noto = (nom, ...fichiers) => ({ paquet: `@expo-google-fonts/${nom}`, fichiers })
export const POLICES_PAPIER = [
  noto('source-sans-3', '400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'),
  noto('noto-sans', '400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'),
  noto('noto-sans-arabic', '400Regular/NotoSansArabic_400Regular.ttf', '700Bold/NotoSansArabic_700Bold.ttf'),
  noto('noto-sans-hebrew', '400Regular/NotoSansHebrew_400Regular.ttf'),
  noto('noto-sans-armenian', '400Regular/NotoSansArmenian_400Regular.ttf'),
  noto('noto-sans-georgian', '400Regular/NotoSansGeorgian_400Regular.ttf'),
  noto('noto-sans-thai', '400Regular/NotoSansThai_400Regular.ttf'),
  noto('noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'),
  noto('noto-sans-kr', '400Regular/NotoSansKR_400Regular.ttf'),
  noto('noto-sans-symbols-2', '400Regular/NotoSansSymbols2_400Regular.ttf'),
  noto('noto-emoji', '400Regular/NotoEmoji_400Regular.ttf')
]
