package fr.lpi.document;

import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Categorie;
import fr.lpi.ppre.DocumentPpre.Changement;
import fr.lpi.ppre.DocumentPpre.Contenu;
import fr.lpi.ppre.DocumentPpre.Domaine;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.DocumentPpre.Lame;
import fr.lpi.ppre.DocumentPpre.Libelle;
import fr.lpi.ppre.DocumentPpre.Mesure;
import fr.lpi.ppre.DocumentPpre.Objectif;
import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.ppre.DocumentPpre.PersonneMobilisee;
import fr.lpi.ppre.DocumentPpre.Rectificatif;
import fr.lpi.ppre.DocumentPpre.SousDomaine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// PPRE of every size and alphabet.
public final class DesPpre {

    static final String ESPACES_RARES = "10\u00A0h\u202F42";
    static final List<String> ECRITURES = List.of(
            "Œuvrard Fañch",
            "Nguyễn Đức Thịnh",
            "Zażółć KOŁODZIEJ",
            "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÆŒàâäçéèêëîïôöùûüÿæœ",
            "ẞteiner Åse Ștefănescu Yıldız Bērziņš Őrsi",
            "D’ALMEIDA--ROUX",
            "D'ALMEIDA",
            "Ελένη Παπαδοπούλου",
            "Ёлена Жукова",
            "محمد",
            "مُحَمَّد",
            "پژمان گلناز",
            "כהן שרה",
            "王小明",
            "김민수",
            "さくら サクラ",
            "Պետրոսյան",
            "გელაშვილი",
            "สมชาย",
            "👩‍🏫 👍🏽 ❤️",
            "№ 4, 6ᵉ, ½, → ✓ ☐ ≤");

    static final String MILLE = "Lire à voix haute un texte de dix lignes, chaque matin, avec un camarade. "
            .repeat(14)
            .substring(0, 1000);

    private DesPpre() {}

    public static DocumentPpre ordinaire() {
        return new DocumentPpre(
                1,
                entete("ŒUVRARD", "Fañch"),
                new Contenu(
                        libelle("PPRE - remédiation en cours d'année"),
                        6,
                        participants(),
                        pointsAppui(),
                        difficultes(),
                        List.of(
                                new PersonneMobilisee(
                                        "pm-equipe-pedagogique",
                                        "Équipe pédagogique",
                                        "Anne Le Goff (CM1 B) ; Karim Benali, mardi et jeudi de 13 h 30 à 14 h"),
                                new PersonneMobilisee("pm-rased", "Professeurs du RASED", null),
                                new PersonneMobilisee(
                                        "pm-partenaires-exterieurs",
                                        "Partenaires extérieurs",
                                        "association Lire ensemble, vendredi après la classe")),
                        objectifs(),
                        amenagements()));
    }

    /// The ordinary one, of which a version replaced another.
    ///
    /// @param avant what one of the fields said before
    public static DocumentPpre rectifie(String avant) {
        var ppre = ordinaire();
        return new DocumentPpre(
                1,
                ppre.entete(),
                ppre.contenu(),
                new Rectificatif(
                        2,
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 11, 20),
                        "Adaptation décidée avec la famille : l'atelier du vendredi n'a plus lieu.",
                        true,
                        List.of(
                                new Changement("Durée envisagée", "8 semaines", "6 semaines"),
                                new Changement("Objectif n°1, « Compétences à travailler »", avant, ""),
                                new Changement("Points d'appui, Français", "", "Lecture\n– Lit des mots fréquents"))));
    }

    public static DocumentPpre minimal() {
        return new DocumentPpre(
                1,
                entete("王", "小明"),
                new Contenu(
                        libelle("PPRE passerelle"),
                        1,
                        List.of(),
                        List.of(domaine("Mathématiques et sciences", sousDomaine("Nombres et calcul"))),
                        List.of(domaine("Mathématiques et sciences", sousDomaine("Nombres et calcul"))),
                        List.of(),
                        List.of(new Objectif(1, "Compter jusqu'à 100", "", "", "", "", null, null)),
                        List.of(new Categorie(
                                "c", "Méthodes et outils pour apprendre", List.of(lame("Communication", null))))));
    }

    public static DocumentPpre lePlusLong() {
        var toutCoche = IntStream.range(0, 12)
                .mapToObj(i -> "N'utilise pas l'instrument de mesure n° " + i + " sans l'aide d'un adulte")
                .toArray(String[]::new);
        var domaines = Stream.of("Méthodes et outils", "Français, histoire géographie", "Mathématiques et sciences")
                .map(titre -> domaine(
                        titre,
                        IntStream.range(0, 6)
                                .mapToObj(i -> new SousDomaine(
                                        "s" + i,
                                        "Sous-domaine n° " + i,
                                        libelles(toutCoche),
                                        List.of("W".repeat(255), "a ".repeat(127), "é".repeat(255))))
                                .toArray(SousDomaine[]::new)))
                .toList();
        var objectifs = IntStream.rangeClosed(1, 3)
                .mapToObj(numero -> new Objectif(
                        numero,
                        "W".repeat(255),
                        MILLE,
                        "m".repeat(1000),
                        numero == 1 ? "mot\n".repeat(250) : MILLE,
                        MILLE,
                        LocalDate.of(2026, 12, 1),
                        new Mesure("W".repeat(255), new BigDecimal("1234567.25"), new BigDecimal("99999999999999"))))
                .toList();
        var categories = Stream.of("Méthodes et outils pour apprendre", "Formation de la personne", "Disciplines")
                .map(titre -> new Categorie(
                        "c",
                        titre,
                        IntStream.range(0, 3)
                                .mapToObj(i -> lame("Lame n° " + i, "W".repeat(255), toutCoche))
                                .toList()))
                .toList();
        var participants = IntStream.range(0, 15)
                .mapToObj(i -> new Participant(
                        "W".repeat(78) + (10 + i),
                        "Jean-Baptiste ".repeat(6).strip(),
                        i < 4 ? RESPONSABLE : PROFESSEUR,
                        "Langues, littératures et cultures étrangères et régionales"))
                .toList();
        return new DocumentPpre(
                1,
                entete("W".repeat(120), "Anne-Sophie-" + "i".repeat(100)),
                new Contenu(
                        libelle("PPRE - remédiation en cours d'année"),
                        16,
                        participants,
                        domaines,
                        domaines,
                        List.of(new PersonneMobilisee("pm-autres", "Autres", "W".repeat(255))),
                        objectifs,
                        categories));
    }

    /// As much as a page for the family usually has to hold: titles on two lines, six people and four kinds of helpers.
    public static DocumentPpre charge() {
        var modele = ordinaire();
        var contenu = modele.contenu();
        var participants = new ArrayList<>(contenu.participants());
        participants.add(new Participant("KERSALÉ", "Gwenaëlle", PROFESSEUR, null));
        participants.add(new Participant("D'ALMEIDA--ROUX", "Jean-Baptiste", PROFESSEUR, null));
        var mobilisees = new ArrayList<>(contenu.personnesMobilisees());
        mobilisees.add(new PersonneMobilisee("pm-psychologue-en", "Psychologue de l'éducation nationale", null));
        return new DocumentPpre(
                1,
                modele.entete(),
                new Contenu(
                        contenu.type(),
                        contenu.semaines(),
                        participants,
                        contenu.pointsAppui(),
                        contenu.difficultes(),
                        mobilisees,
                        contenu.objectifs().stream()
                                .map(objectif -> unObjectif(
                                        objectif.numero(), objectif.intitule() + ", à l'école puis à la maison", ""))
                                .toList(),
                        contenu.amenagements()));
    }

    /// Every alphabet in every kind of place: the title, the table, the lists, the texts and the boxes to sign.
    public static DocumentPpre deToutesLesEcritures() {
        var tout = String.join(" ; ", ECRITURES);
        var modele = ordinaire().contenu();
        return new DocumentPpre(
                1,
                entete("مُحَمَّد", "王小明 Đức"),
                new Contenu(
                        modele.type(),
                        8,
                        ECRITURES.stream()
                                .limit(15)
                                .map(nom -> new Participant(nom, nom, RESPONSABLE, null))
                                .toList(),
                        List.of(domaine(
                                "Méthodes et outils pour apprendre",
                                new SousDomaine("s", "Attention et mémoire", List.of(), ECRITURES))),
                        modele.difficultes(),
                        List.of(new PersonneMobilisee("pm-autres", "Autres", tout)),
                        List.of(unObjectif(1, tout, tout), unObjectif(2, "Ελένη", ESPACES_RARES)),
                        modele.amenagements()));
    }

    static Objectif unObjectif(int numero, String intitule, String texte) {
        return new Objectif(
                numero, intitule, texte, texte, "", texte, LocalDate.of(2026, 12, 11), new Mesure("mots", null, null));
    }

    public static DocumentPpre avecUnIntitule(String texte) {
        var modele = minimal();
        var contenu = modele.contenu();
        return new DocumentPpre(
                1,
                modele.entete(),
                new Contenu(
                        contenu.type(),
                        contenu.semaines(),
                        contenu.participants(),
                        contenu.pointsAppui(),
                        contenu.difficultes(),
                        contenu.personnesMobilisees(),
                        List.of(unObjectif(1, texte, "")),
                        contenu.amenagements()));
    }

    static Entete entete(String nom, String prenom) {
        return new Entete(
                "H4TQ7XN2KD",
                nom,
                prenom,
                LocalDate.of(2017, 3, 14),
                "École primaire Marcel Pagnol",
                "9990001X",
                "CM1 B",
                "Anne LE GOFF",
                LocalDate.of(2024, 9, 12),
                LocalDate.of(2026, 11, 3));
    }

    private static final Libelle PROFESSEUR = new Libelle("fonction-professeur", "Professeur");
    static final Libelle RESPONSABLE = new Libelle("fonction-responsables-legaux", "Responsables légaux");

    private static List<Participant> participants() {
        return List.of(
                new Participant(
                        "BENALI", "Karim", new Libelle("fonction-direction", "Directeur / Chef d'établissement"), null),
                new Participant("LE GOFF", "Anne", PROFESSEUR, null),
                new Participant("ŒUVRARD", "Fañch", new Libelle("fonction-eleve", "Élève"), null),
                new Participant("ŒUVRARD--D'ALMEIDA", "Maëlle", RESPONSABLE, null),
                new Participant("NGUYỄN", "Đức", RESPONSABLE, null));
    }

    private static List<Domaine> pointsAppui() {
        return List.of(
                domaine(
                        "Méthodes et outils pour apprendre",
                        sousDomaine(
                                "Gestion de la tâche et autonomie dans le travail",
                                "Entre sans difficulté dans la tâche",
                                "Organise son matériel et son espace de travail"),
                        sousDomaine("Attention et mémoire", "Mémorise une poésie", "Mémorise une leçon courte")),
                domaine(
                        "Français, histoire géographie et langues vivantes étrangères",
                        new SousDomaine(
                                "oral",
                                "Langage oral",
                                libelles(
                                        "Comprend un récit ou un exposé entendu", "S'exprime avec aisance", "Autre(s)"),
                                List.of("raconte volontiers ses lectures quand on les lui a lues"))),
                domaine(
                        "Mathématiques et sciences",
                        sousDomaine(
                                "Résolution de problèmes",
                                "Utilise un schéma ou une représentation",
                                "Explique sa démarche")));
    }

    private static List<Domaine> difficultes() {
        return List.of(
                domaine(
                        "Français, histoire géographie et langues vivantes étrangères",
                        new SousDomaine(
                                "lecture",
                                "Lecture et compréhension de l'écrit",
                                libelles(
                                        "Lit lentement ou de manière hachée",
                                        "A des difficultés à faire des inférences"),
                                List.of("saute souvent une ligne quand le texte dépasse une demi-page")),
                        sousDomaine(
                                "Étude de la langue (grammaire, orthographe, lexique)",
                                "A des difficultés à mémoriser l'orthographe des mots fréquents")),
                domaine(
                        "Formation de la personne et du citoyen",
                        sousDomaine(
                                "Confiance en soi et engagement",
                                "N'ose pas prendre la parole devant les autres",
                                "Vit difficilement l'erreur ou l'échec")));
    }

    private static List<Objectif> objectifs() {
        return List.of(
                new Objectif(
                        1,
                        "Lire à voix haute un texte de dix lignes sans buter sur les mots",
                        "Identifier les mots avec aisance ; regrouper les mots qui vont ensemble ; respecter les marques"
                                + " de ponctuation.",
                        "Lecture répétée d’un même texte court, dix minutes chaque matin, avec un camarade puis seul."
                                + " Texte présenté en lignes espacées, un cache de lecture sous la main.\nFañch"
                                + " s’enregistre le lundi et le vendredi et écoute lui-même ses progrès.",
                        "Deux séances de trente minutes par semaine avec le professeur du RASED, en petit groupe de trois,"
                                + " sur l’automatisation des mots fréquents.",
                        "Lecture d’une minute, le même texte pour tous, en début et en fin de période.",
                        LocalDate.of(2026, 12, 11),
                        new Mesure("Mots lus par minute", new BigDecimal("41"), new BigDecimal("65"))),
                new Objectif(
                        2,
                        "Comprendre seul une consigne écrite et la dire avec ses mots",
                        "Comprendre une consigne écrite ; repérer ce qui est demandé et la forme de la réponse.",
                        "Une seule consigne à la fois, le verbe surligné. Fiche « mémoire » des dix verbes de consigne.",
                        "",
                        "",
                        LocalDate.of(2026, 12, 1),
                        null),
                new Objectif(
                        3,
                        "Oser présenter son travail devant un petit groupe",
                        "Prendre la parole en respectant les règles de l’échange.",
                        "Présentation d’un livre entendu, une fois par semaine, d’abord à deux, puis à quatre.",
                        "Lecture à deux voix avec un bénévole de l'association Lire ensemble, le vendredi.",
                        "",
                        null,
                        null));
    }

    private static List<Categorie> amenagements() {
        return List.of(
                new Categorie(
                        "mo",
                        "Méthodes et outils pour apprendre",
                        List.of(
                                lame(
                                        "Organisation spatiale temporelle et matérielle",
                                        null,
                                        "Proposer à l'élève des outils d'aide (cache, règle, etc.)",
                                        "Accorder un temps majoré à l'écrit"),
                                lame(
                                        "Communication",
                                        null,
                                        "Donner une seule consigne à la fois et la faire reformuler par l'élève",
                                        "Ne pas imposer la lecture à voix haute devant la classe"),
                                lame(
                                        "Adaptations méthodologiques",
                                        null,
                                        "Agrandir les formats des supports écrits (A3)",
                                        "N'évaluer l'orthographe que si c'est l'objet de l'évaluation"))),
                new Categorie(
                        "fpc",
                        "Formation de la personne et du citoyen",
                        List.of(lame("Formation de la personne et du citoyen", null))),
                new Categorie(
                        "di",
                        "Disciplines",
                        List.of(
                                lame(
                                        "Français, histoire, géographie et langues vivantes étrangères",
                                        "laisser le choix du livre du quart d'heure lecture",
                                        "Avant même de lire le texte, lire les questions qui seront posées afin de"
                                                + " faciliter la prise d'indices par l'élève"),
                                lame(
                                        "Mathématiques et sciences",
                                        null,
                                        "Favoriser, autoriser la résolution des problèmes avec recours à la"
                                                + " schématisation"),
                                lame("Activités artistiques", null))));
    }

    private static Domaine domaine(String libelle, SousDomaine... sousDomaines) {
        return new Domaine(libelle, libelle, List.of(sousDomaines));
    }

    private static SousDomaine sousDomaine(String libelle, String... libelles) {
        return new SousDomaine(libelle, libelle, libelles(libelles), List.of());
    }

    private static Lame lame(String libelle, @Nullable String libre, String... libelles) {
        return new Lame(libelle, libelle, libelles(libelles), libre);
    }

    private static Libelle libelle(String libelle) {
        return new Libelle(libelle, libelle);
    }

    private static List<Libelle> libelles(String... libelles) {
        return Stream.of(libelles).map(DesPpre::libelle).toList();
    }
}
