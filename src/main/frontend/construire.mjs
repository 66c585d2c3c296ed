// Builds what the browser loads and gathers the fonts of the PDF: node construire.mjs <outdir>
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import * as esbuild from 'esbuild'
import subsetFont from 'subset-font'
import { COMPOSANTS, ICONES, PICTOGRAMMES, POLICES_ECRAN, POLICES_PAPIER, SCRIPTS } from './ressources.mjs'

const ICI = dirname(fileURLToPath(import.meta.url))
const MODULES = join(ICI, 'node_modules')
const DSFR = join(MODULES, '@gouvfr/dsfr/dist')
const CACHE = join(MODULES, '.cache/lpi')
const LIMITE_ACCUEIL = 200 * 1024

if (!process.argv[2]) {
  console.error('Usage : node construire.mjs <dossier de sortie>')
  process.exit(2)
}
const SORTIE = resolve(process.argv[2])
const ACTIFS = join(SORTIE, 'static/actifs')
const POLICES = join(SORTIE, 'polices')
const EMPREINTE = join(SORTIE, 'actifs.empreinte')

const sha = contenu => createHash('sha256').update(contenu).digest('hex')
const ko = octets => `${(octets / 1024).toFixed(1)} Ko`.replace('.', ',')

async function fichiers (dossier) {
  const entrees = await readdir(dossier, { withFileTypes: true })
  const listes = await Promise.all(entrees.map(e => e.isDirectory() ? fichiers(join(dossier, e.name)) : [join(dossier, e.name)]))
  return listes.flat().sort()
}

async function empreinte () {
  const sources = ['construire.mjs', 'ressources.mjs', 'package-lock.json'].map(f => join(ICI, f))
  for (const d of ['css', 'js', 'images']) sources.push(...await fichiers(join(ICI, d)))
  const sommes = await Promise.all(sources.map(async f => `${relative(ICI, f)} ${sha(await readFile(f))}`))
  return sha([process.version, ...sommes].join('\n'))
}

async function dejaConstruit (somme) {
  try {
    if (await readFile(EMPREINTE, 'utf8') !== somme) return false
    const actifs = JSON.parse(await readFile(join(SORTIE, 'actifs.json'), 'utf8'))
    const papier = POLICES_PAPIER.flatMap(p => p.fichiers).map(f => join(POLICES, basename(f)))
    return Object.values(actifs).every(a => existsSync(join(SORTIE, 'static', a))) && papier.every(f => existsSync(f))
  } catch {
    return false
  }
}

const codes = plages => plages.flatMap(([a, b = a]) => Array.from({ length: b - a + 1 }, (_, i) => a + i))
const enCss = plages => plages.map(([a, b]) => `U+${a.toString(16)}${b ? `-${b.toString(16)}` : ''}`).join(',')

// A weight of Marianne weighs 58 KB whole; an ordinary page needs its Latin part only.
async function policesEcran () {
  await mkdir(CACHE, { recursive: true })
  const regles = await Promise.all(POLICES_ECRAN.flatMap(police => police.parties.map(async partie => {
    const source = await readFile(join(DSFR, 'fonts', `${police.fichier}.woff2`))
    const nom = `${police.fichier}-${partie.nom}.woff2`
    const chemin = join(CACHE, `${sha(Buffer.concat([source, Buffer.from(enCss(partie.plages))])).slice(0, 16)}-${nom}`)
    if (!existsSync(chemin)) {
      const partiel = `${chemin}.${process.pid}`
      await writeFile(partiel, await subsetFont(source, String.fromCodePoint(...codes(partie.plages)), { targetFormat: 'woff2' }))
      await rename(partiel, chemin)
    }
    const copie = join(CACHE, 'polices', nom)
    await mkdir(dirname(copie), { recursive: true })
    await copyFile(chemin, copie)
    return `@font-face{font-family:${police.famille};font-weight:${police.graisse};font-style:${police.style};font-display:swap;src:url(${JSON.stringify(copie)}) format("woff2");unicode-range:${enCss(partie.plages)}}`
  })))
  return regles.join('\n')
}

// The class of an icon does not always bear the name of its file: the DSFR's own rules tell.
async function icones () {
  const feuille = join(DSFR, 'utility/icons/icons.main.css')
  const connues = new Map([...(await readFile(feuille, 'utf8')).matchAll(/\.fr-icon-([\w-]+)::after\s*\{[^}]*?url\("([^"]+)"\)/g)].map(([, nom, url]) => [nom, join(dirname(feuille), url)]))
  return ICONES.map(nom => {
    const fichier = connues.get(nom)
    if (!fichier) throw new Error(`Icône inconnue du DSFR : ${nom}`)
    const url = `url(${JSON.stringify(fichier)})`
    return `.fr-icon-${nom}::before,.fr-icon-${nom}::after{-webkit-mask-image:${url};mask-image:${url}}`
  }).join('\n')
}

const composant = nom => ({ core: 'core/core', scheme: 'scheme/scheme' })[nom] ?? `component/${nom}/${nom}`

async function styleDsfr () {
  const imports = COMPOSANTS.map(nom => {
    const base = join(DSFR, composant(nom))
    return `@import ${JSON.stringify(existsSync(`${base}.main.min.css`) ? `${base}.main.min.css` : `${base}.min.css`)};`
  })
  return [...imports, '@import "lpi:polices";', '@import "lpi:icones";'].join('\n')
}

const virtuels = {
  name: 'virtuels',
  setup (b) {
    b.onResolve({ filter: /^lpi:/ }, a => ({ path: a.path, namespace: 'lpi' }))
    b.onLoad({ filter: /^lpi:dsfr$/, namespace: 'lpi' }, async () => ({ contents: await styleDsfr(), loader: 'css', resolveDir: ICI }))
    b.onLoad({ filter: /^lpi:etat$/, namespace: 'lpi' }, () => ({ contents: `@import ${JSON.stringify(join(DSFR, `${composant('logo')}.main.min.css`))};`, loader: 'css', resolveDir: ICI }))
    b.onLoad({ filter: /^lpi:polices$/, namespace: 'lpi' }, async () => ({ contents: await policesEcran(), loader: 'css', resolveDir: ICI }))
    b.onLoad({ filter: /^lpi:icones$/, namespace: 'lpi' }, async () => ({ contents: await icones(), loader: 'css', resolveDir: ICI }))
    b.onLoad({ filter: /^lpi:scripts$/, namespace: 'lpi' }, () => ({
      contents: SCRIPTS.map(nom => `import ${JSON.stringify(join(DSFR, `${composant(nom)}.module.min.js`))}`).join('\n'), loader: 'js', resolveDir: ICI
    }))
    // Its own @font-face rules name all the weights, whole: ours replace them.
    b.onLoad({ filter: /core\.main\.min\.css$/ }, async a => ({
      contents: (await readFile(a.path, 'utf8')).replace(/@font-face\{[^}]*\}/g, ''), loader: 'css'
    }))
  }
}

async function emballer () {
  const resultat = await esbuild.build({
    absWorkingDir: ICI,
    entryPoints: [
      { in: 'css/lpi.css', out: 'lpi' },
      { in: 'js/lpi.js', out: 'lpi' },
      { in: 'lpi:scripts', out: 'dsfr' },
      { in: 'lpi:etat', out: 'etat' }
    ],
    outdir: ACTIFS,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: ['chrome115', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'inline',
    loader: { '.svg': 'file', '.woff2': 'file' },
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    plugins: [virtuels],
    logLevel: 'warning'
  })
  const sorties = resultat.outputFiles.map(f => ({ chemin: f.path, contenu: Buffer.from(f.contents) }))
  const entrees = Object.entries(resultat.metafile.outputs).filter(([, s]) => s.entryPoint)
  const logique = new Map(entrees.map(([chemin]) => [basename(chemin).replace(/\.[^.]+(\.\w+)$/, '$1'), basename(chemin)]))
  return { sorties, logique }
}

// The licence's notice opens each component: said once it is said for the file.
function uneSeuleMention (contenu) {
  const vues = new Set()
  return Buffer.from(contenu.toString('utf8').replace(/\/\*![\s\S]*?\*\/\n?/g, m => vues.has(m.trim()) ? '' : (vues.add(m.trim()), m)))
}

const fige = (nom, contenu) => `${basename(nom, extname(nom))}.${sha(contenu).slice(0, 8).toUpperCase()}${extname(nom)}`

const enGzip = promisify(gzip)
const enBrotli = promisify(brotliCompress)
async function ecrire (chemin, contenu) {
  const ecritures = [writeFile(chemin, contenu)]
  let servi = contenu.length
  if (/\.(css|js|svg)$/.test(chemin)) {
    const [gz, br] = await Promise.all([
      enGzip(contenu, { level: 9 }),
      enBrotli(contenu, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: contenu.length } })
    ])
    ecritures.push(writeFile(`${chemin}.gz`, gz), writeFile(`${chemin}.br`, br))
    servi = br.length
  }
  await Promise.all(ecritures)
  return servi
}

async function policesPapier () {
  await mkdir(POLICES, { recursive: true })
  for (const { paquet, fichiers: noms } of POLICES_PAPIER) {
    const racine = join(MODULES, paquet)
    const copies = noms.map(n => [join(racine, n), join(POLICES, basename(n))])
    copies.push([join(racine, 'LICENSE_FONT'), join(POLICES, `LICENCE-${basename(paquet)}.txt`)])
    for (const [de, vers] of copies) {
      const taille = (await stat(de)).size
      if (!existsSync(vers) || (await stat(vers)).size !== taille) await copyFile(de, vers)
    }
  }
}

async function construire () {
  const debut = Date.now()
  const somme = await empreinte()
  if (await dejaConstruit(somme)) {
    console.log('Actifs inchangés.')
    return
  }
  await rm(ACTIFS, { recursive: true, force: true })
  await mkdir(ACTIFS, { recursive: true })

  const { sorties, logique } = await emballer()
  for (const s of sorties) {
    if (!/\.(css|js)$/.test(s.chemin)) continue
    const avant = basename(s.chemin)
    s.contenu = uneSeuleMention(s.contenu)
    const apres = fige(avant.replace(/\.[^.]+(\.\w+)$/, '$1'), s.contenu)
    s.chemin = join(ACTIFS, apres)
    for (const [nom, fichier] of logique) if (fichier === avant) logique.set(nom, apres)
  }
  const isoles = [
    ...(await fichiers(join(ICI, 'images'))).map(f => [basename(f), f]),
    ['favicon-etat.svg', join(DSFR, 'favicon/favicon.svg')],
    ...PICTOGRAMMES.map(p => [`pictogrammes/${basename(p)}`, join(DSFR, 'artwork/pictograms', p)])
  ]
  for (const [nom, fichier] of isoles) {
    const contenu = await readFile(fichier)
    const apres = fige(nom, contenu)
    sorties.push({ chemin: join(ACTIFS, apres), contenu })
    logique.set(nom, apres)
  }
  const tailles = new Map(await Promise.all(sorties.map(async s => [basename(s.chemin), await ecrire(s.chemin, s.contenu)])))
  await policesPapier()

  const manifeste = Object.fromEntries([...logique].sort(([a], [b]) => a < b ? -1 : 1).map(([nom, f]) => [nom, `/actifs/${f}`]))
  await writeFile(join(SORTIE, 'actifs.json'), `${JSON.stringify(manifeste, null, 2)}\n`)
  await writeFile(EMPREINTE, somme)
  await bilan(logique, tailles, Date.now() - debut)
}

// What a first visit of « Mes livrets » downloads: the icons are those its markup shows.
const ACCUEIL = /^(lpi\.\w+\.(css|js)|dsfr\.\w+\.js|favicon\.\w+\.svg|Marianne-(Regular|Medium|Bold)-latin\.\w+\.woff2|(add-line|search-line|logout-box-r-line|account-circle-fill|external-link-line|theme-fill|fr--theme-fill|menu-fill|menu-2-fill|close-line)\.\w+\.svg)$/
async function bilan (logique, tailles, duree) {
  let total = 0
  for (const [nom, taille] of [...tailles].sort((a, b) => b[1] - a[1])) {
    if (!ACCUEIL.test(nom)) continue
    total += taille
    if (taille > 2048) console.log(`  ${nom} ${ko(taille)}`)
  }
  console.log(`Actifs construits en ${(duree / 1000).toFixed(1).replace('.', ',')} s ; première visite de l'accueil, comprimée : ${ko(total)} (limite ${ko(LIMITE_ACCUEIL)})`)
  if (total > LIMITE_ACCUEIL) throw new Error('La première visite de l\'accueil dépasse sa limite.')
}

try {
  await construire()
} catch (e) {
  console.error(e.message)
  process.exit(1)
}
