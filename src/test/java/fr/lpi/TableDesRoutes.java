package fr.lpi;

import static fr.lpi.Monde.Qui.ADMINISTRATEUR;
import static fr.lpi.Monde.Qui.COLLEGUE;
import static fr.lpi.Monde.Qui.CONTRIBUTEUR;
import static fr.lpi.Monde.Qui.DIRECTION;
import static fr.lpi.Monde.Qui.DIRECTION_AILLEURS;
import static fr.lpi.Monde.Qui.MDPH;
import static fr.lpi.Monde.Qui.RESPONSABLE;

import fr.lpi.Monde.Qui;
import fr.lpi.acces.CompteId;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.groupes.GroupeId;
import fr.lpi.scolarite.EleveId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who may call which route on which object: section 2 of the specification, address by address.
final class TableDesRoutes {

    static final String UN_LIVRET_INCONNU = "Z8KRE7K5GA";
    private static final Set<Qui> TOUS = EnumSet.complementOf(EnumSet.of(Qui.PERSONNE));
    private static final Set<Qui> QUI_ECRIT = EnumSet.of(DIRECTION, RESPONSABLE);
    private static final Set<Qui> QUI_LIT = EnumSet.of(DIRECTION, RESPONSABLE, CONTRIBUTEUR);
    /// And the MDPH team with which the livret is shared.
    private static final Set<Qui> QUI_LIT_OU_PARTAGE = EnumSet.of(DIRECTION, RESPONSABLE, CONTRIBUTEUR, MDPH);

    private static final Set<Qui> DE_L_ECOLE = EnumSet.of(DIRECTION, RESPONSABLE, CONTRIBUTEUR, COLLEGUE);

    private static final Set<Qui> QUI_GERE = EnumSet.of(DIRECTION, ADMINISTRATEUR);
    private static final Set<Qui> ADMINISTRATEURS = EnumSet.of(ADMINISTRATEUR);

    private TableDesRoutes() {}

    /// @param modele the route, method first, as the application declares it
    /// @param adresse with the object in it
    /// @param inconnue the same for an object that does not exist; empty when the route has none
    /// @param champs what is sent; « {moi} » is who sends it
    /// @param permis those who are let in, with one of the answers `reponses`
    /// @param publique for whoever is not logged in too
    record Ligne(
            String modele,
            String adresse,
            String inconnue,
            Map<String, String> champs,
            Map<String, String> champsInconnus,
            Set<Qui> permis,
            Set<Integer> reponses,
            boolean publique) {

        Ligne {
            if (champsInconnus.isEmpty()) {
                champsInconnus = champs;
            }
        }

        String methode() {
            return modele.substring(0, modele.indexOf(' '));
        }

        boolean aUnObjet() {
            return !inconnue.isEmpty();
        }
    }

    /// A group of an AP project, one of its pupils, and what was noted there.
    record UnGroupe(GroupeId id, EleveId eleve, UUID seance, UUID note) {}

    /// @param deuxVersions livret whose PPRE was rectified once, and is being rectified again
    /// @param gere account of a teacher of the school, that nobody uses
    /// @param demande of the other direction, for the pupil whose livret has a document
    /// @param projet AP project of the school, published, that its responsable was named to write
    /// @param groupe of that project, run by the collègue
    static List<Ligne> de(
            Monde monde,
            Monde.Suivi deuxVersions,
            String importVerifie,
            CompteId gere,
            UUID demande,
            ProjetId projet,
            UnGroupe groupe) {
        var gr = "/groupes/" + groupe.id();
        var grInconnu = "/groupes/" + UUID.randomUUID();
        var former = "/groupes/nouveau?projet=" + projet;
        var formerInconnu = "/groupes/nouveau?projet=" + UUID.randomUUID();
        var membre = "/eleves/" + groupe.eleve();
        var voit = EnumSet.of(DIRECTION, RESPONSABLE, COLLEGUE);
        var anime = EnumSet.of(DIRECTION, COLLEGUE);
        var ap = "/accompagnement/" + projet;
        var apInconnu = "/accompagnement/" + UUID.randomUUID();
        var auTravail = EnumSet.of(DIRECTION, DIRECTION_AILLEURS, RESPONSABLE, CONTRIBUTEUR, COLLEGUE);
        var transmission = "/transmissions/" + demande;
        var transmissionInconnue = "/transmissions/" + UUID.randomUUID();
        var eleve = "/eleves/" + monde.sansLivret() + "/transmission";
        var eleveInconnu = "/eleves/" + UUID.randomUUID() + "/transmission";
        var directions = EnumSet.of(DIRECTION, DIRECTION_AILLEURS);
        var direction = EnumSet.of(DIRECTION);
        var livret = "/livrets/" + monde.enDocument().numero();
        var livretInconnu = "/livrets/" + UN_LIVRET_INCONNU;
        var nonPartage = "/livrets/" + monde.enBrouillon().numero();
        var brouillon = "/ppres/" + monde.enBrouillon().ppre();
        var document = "/ppres/" + monde.enDocument().ppre();
        var bilan = "/ppres/" + monde.enBilan().ppre() + "/bilan";
        var evalue = "/ppres/" + monde.evalue().ppre();
        var rectifie = "/ppres/" + deuxVersions.ppre();
        var ppreInconnu = "/ppres/" + UUID.randomUUID();
        var ecole = Map.of("etablissement", monde.ecole().id().toString());
        var ecoleInconnue = Map.of("etablissement", UUID.randomUUID().toString());
        var rapport = "/eleves/import/" + importVerifie;
        var rapportInconnu = "/eleves/import/" + UUID.randomUUID();
        var personne = UUID.randomUUID().toString();
        var compte = "/comptes/" + gere;
        var compteInconnu = "/comptes/" + UUID.randomUUID();
        var etablissement = "/etablissements/" + monde.ecole().id();
        var etablissementInconnu = "/etablissements/" + UUID.randomUUID();
        var nouveau = "/comptes/nouveau?etablissement=";
        var deLEcole = "?etablissement=" + monde.ecole().id();
        var dUneAutre = "?etablissement=" + UUID.randomUUID();
        return List.of(
                sansObjet("GET /mon-compte", TOUS, 200),
                sansObjet("POST /mon-compte", TOUS, 422),
                sansObjet("GET /accompagnement", auTravail, 200),
                new Ligne(
                        "POST /accompagnement",
                        "/accompagnement",
                        "/accompagnement",
                        ecole,
                        ecoleInconnue,
                        EnumSet.of(DIRECTION),
                        Set.of(302),
                        false),
                lecture("GET /accompagnement/{projet}", ap, apInconnu, QUI_ECRIT, 200),
                lecture(
                        "GET /accompagnement/{projet}/volets/{volet}",
                        ap + "/volets/demarche",
                        apInconnu + "/volets/demarche",
                        QUI_ECRIT,
                        200),
                ecriture(
                        "POST /accompagnement/{projet}/volets/{volet}",
                        ap + "/volets/demarche",
                        apInconnu + "/volets/demarche",
                        Map.of("action", "enregistrer")),
                // Nothing is in conflict: back to the field.
                lecture(
                        "GET /accompagnement/{projet}/conflit",
                        ap + "/conflit?champ=pilotage",
                        apInconnu + "/conflit?champ=pilotage",
                        QUI_ECRIT,
                        302),
                ecriture(
                        "POST /accompagnement/{projet}/conflit",
                        ap + "/conflit",
                        apInconnu + "/conflit",
                        Map.of("champ", "pilotage")),
                lecture(
                        "POST /accompagnement/{projet}/publication",
                        ap + "/publication",
                        apInconnu + "/publication",
                        direction,
                        302),
                lecture(
                        "GET /accompagnement/{projet}/publication",
                        ap + "/publication",
                        apInconnu + "/publication",
                        DE_L_ECOLE,
                        200),
                lecture(
                        "GET /accompagnement/{projet}/ma-part",
                        ap + "/ma-part",
                        apInconnu + "/ma-part",
                        DE_L_ECOLE,
                        200),
                lecture("GET /accompagnement/{projet}/pdf", ap + "/pdf", apInconnu + "/pdf", DE_L_ECOLE, 200),
                lecture(
                        "GET /accompagnement/{projet}/evaluation",
                        ap + "/evaluation",
                        apInconnu + "/evaluation",
                        QUI_ECRIT,
                        200),
                new Ligne(
                        "POST /accompagnement/{projet}/cloture",
                        ap + "/cloture",
                        apInconnu + "/cloture",
                        Map.of("action", "archiver"),
                        Map.of("action", "archiver"),
                        direction,
                        Set.of(302),
                        false),
                lecture("POST /accompagnement/{projet}/suite", ap + "/suite", apInconnu + "/suite", direction, 302),
                lecture(
                        "GET /accompagnement/{projet}/auto-evaluation",
                        ap + "/auto-evaluation",
                        apInconnu + "/auto-evaluation",
                        DE_L_ECOLE,
                        200),
                new Ligne(
                        "POST /accompagnement/{projet}/auto-evaluation",
                        ap + "/auto-evaluation",
                        apInconnu + "/auto-evaluation",
                        Map.of("action", "enregistrer"),
                        Map.of("action", "enregistrer"),
                        DE_L_ECOLE,
                        Set.of(302),
                        false),
                lecture(
                        "GET /accompagnement/{projet}/auto-evaluation/conflit",
                        ap + "/auto-evaluation/conflit?champ=grille.suivi.preuves",
                        apInconnu + "/auto-evaluation/conflit?champ=grille.suivi.preuves",
                        DE_L_ECOLE,
                        302),
                new Ligne(
                        "POST /accompagnement/{projet}/auto-evaluation/conflit",
                        ap + "/auto-evaluation/conflit",
                        apInconnu + "/auto-evaluation/conflit",
                        Map.of("champ", "grille.suivi.preuves"),
                        Map.of("champ", "grille.suivi.preuves"),
                        DE_L_ECOLE,
                        Set.of(302),
                        false),
                lecture("POST /accompagnement/{projet}/lien", ap + "/lien", apInconnu + "/lien", direction, 302),
                new Ligne(
                        "POST /accompagnement/{projet}/redacteurs",
                        ap + "/redacteurs",
                        apInconnu + "/redacteurs",
                        Map.of("redacteur." + monde.responsable().id(), "oui"),
                        Map.of(),
                        direction,
                        Set.of(302),
                        false),
                lecture(
                        "GET /accompagnement/{projet}/besoins",
                        ap + "/besoins",
                        apInconnu + "/besoins",
                        QUI_ECRIT,
                        200),
                ecriture("POST /accompagnement/{projet}/besoins", ap + "/besoins", apInconnu + "/besoins", Map.of()),
                lecture(
                        "GET /accompagnement/{projet}/besoins.csv",
                        ap + "/besoins.csv",
                        apInconnu + "/besoins.csv",
                        QUI_ECRIT,
                        200),
                ecriture(
                        "POST /accompagnement/{projet}/besoins/diagnostic",
                        ap + "/besoins/diagnostic",
                        apInconnu + "/besoins/diagnostic",
                        Map.of()),
                ecriture(
                        "POST /accompagnement/{projet}/besoins/groupe",
                        ap + "/besoins/groupe",
                        apInconnu + "/besoins/groupe",
                        Map.of("groupe", "dom-maths-sciences:m0k1a2b3c4d5e")),
                sansObjet("GET /groupes", auTravail, 200),
                lecture("GET /groupes/nouveau", former, formerInconnu, QUI_ECRIT, 200),
                lecture("POST /groupes/nouveau", former, formerInconnu, QUI_ECRIT, 422),
                lecture("GET /groupes/{groupe}", gr, grInconnu, voit, 200),
                lecture(
                        "GET /groupes/{groupe}/modification",
                        gr + "/modification",
                        grInconnu + "/modification",
                        QUI_ECRIT,
                        200),
                ecriture(
                        "POST /groupes/{groupe}/modification",
                        gr + "/modification",
                        grInconnu + "/modification",
                        Map.of("nom", "Mardi")),
                lecture("GET /groupes/{groupe}/eleves", gr + "/eleves", grInconnu + "/eleves", QUI_ECRIT, 200),
                lecture("POST /groupes/{groupe}/eleves", gr + "/eleves", grInconnu + "/eleves", QUI_ECRIT, 200),
                ecriture(
                        "POST /groupes/{groupe}/eleves/{eleve}/retrait",
                        gr + membre + "/retrait",
                        gr + "/eleves/" + UUID.randomUUID() + "/retrait",
                        Map.of()),
                ecriture("POST /groupes/{groupe}/fin", gr + "/fin", grInconnu + "/fin", Map.of("action", "reprendre")),
                lecture("POST /groupes/{groupe}/seances", gr + "/seances", grInconnu + "/seances", anime, 422),
                lecture(
                        "GET /groupes/{groupe}/seances/{seance}",
                        gr + "/seances/" + groupe.seance(),
                        gr + "/seances/" + UUID.randomUUID(),
                        anime,
                        200),
                lecture(
                        "POST /groupes/{groupe}/seances/{seance}",
                        gr + "/seances/" + groupe.seance(),
                        gr + "/seances/" + UUID.randomUUID(),
                        anime,
                        302),
                lecture(
                        "GET /groupes/{groupe}/eleves/{eleve}",
                        gr + membre,
                        gr + "/eleves/" + UUID.randomUUID(),
                        anime,
                        200),
                lecture(
                        "POST /groupes/{groupe}/eleves/{eleve}/progres",
                        gr + membre + "/progres",
                        gr + "/eleves/" + UUID.randomUUID() + "/progres",
                        anime,
                        422),
                lecture(
                        "POST /groupes/{groupe}/eleves/{eleve}/progres/{note}",
                        gr + membre + "/progres/" + groupe.note(),
                        gr + membre + "/progres/" + UUID.randomUUID(),
                        anime,
                        302),
                lecture(
                        "POST /groupes/{groupe}/eleves/{eleve}/progres/{note}/retrait",
                        gr + membre + "/progres/" + groupe.note() + "/retrait",
                        gr + membre + "/progres/" + UUID.randomUUID() + "/retrait",
                        anime,
                        302),
                fausseCle("GET /projets/{jeton}"),
                fausseCle("GET /projets/{jeton}/pdf"),
                fausseCle("GET /mot-de-passe/{jeton}"),
                fausseCle("POST /mot-de-passe/{jeton}"),
                fausseCle("GET /premiere-connexion/{jeton}"),
                fausseCle("POST /premiere-connexion/{jeton}"),
                sansObjet("GET /comptes", EnumSet.of(DIRECTION, DIRECTION_AILLEURS, ADMINISTRATEUR), 200),
                lecture(
                        "GET /comptes/nouveau",
                        nouveau + monde.ecole().id(),
                        nouveau + UUID.randomUUID(),
                        QUI_GERE,
                        200),
                new Ligne("POST /comptes", "/comptes", "/comptes", ecole, ecoleInconnue, QUI_GERE, Set.of(422), false),
                lecture("GET /comptes/{id}/lien", compte + "/lien", compteInconnu + "/lien", QUI_GERE, 200),
                lecture("POST /comptes/{id}/lien", compte + "/lien", compteInconnu + "/lien", QUI_GERE, 200),
                lecture(
                        "GET /comptes/{id}/desactivation",
                        compte + "/desactivation",
                        compteInconnu + "/desactivation",
                        QUI_GERE,
                        200),
                lecture(
                        "POST /comptes/{id}/desactivation",
                        compte + "/desactivation",
                        compteInconnu + "/desactivation",
                        QUI_GERE,
                        302),
                lecture(
                        "GET /comptes/{id}/reactivation",
                        compte + "/reactivation",
                        compteInconnu + "/reactivation",
                        QUI_GERE,
                        200),
                lecture(
                        "POST /comptes/{id}/reactivation",
                        compte + "/reactivation",
                        compteInconnu + "/reactivation",
                        QUI_GERE,
                        302),
                sansObjet("GET /etablissements", ADMINISTRATEURS, 200),
                sansObjet("GET /etablissements/nouveau", ADMINISTRATEURS, 200),
                sansObjet("POST /etablissements", ADMINISTRATEURS, 422),
                lecture("GET /etablissements/{id}", etablissement, etablissementInconnu, ADMINISTRATEURS, 200),
                lecture("POST /etablissements/{id}", etablissement, etablissementInconnu, ADMINISTRATEURS, 422),
                publique("GET /accessibilite"),
                publique("GET /mentions-legales"),
                publique("GET /donnees-personnelles"),
                publique("GET /connexion"),
                sansObjet("GET /", TOUS, 200),
                // It only speaks JSON, tested apart.
                sansObjet("GET /session", TOUS, 406),
                sansObjet("POST /connexion/refusee", TOUS, 401),
                // Only the security chain comes there, by a forward; EnvoisEnAttenteTest does.
                sansObjet("POST /connexion/reprise", TOUS, 404),
                sansObjet("POST /connexion/retrouve", TOUS, 404),
                sansObjet("GET /eleves", directions, 200),
                lecture("GET /eleves/{eleve}/transmission", eleve, eleveInconnu, direction, 200),
                lecture("POST /eleves/{eleve}/transmission", eleve, eleveInconnu, direction, 302),
                lecture(
                        "POST /eleves/{eleve}/transmission/retrait",
                        eleve + "/retrait",
                        eleveInconnu + "/retrait",
                        direction,
                        302),
                sansObjet("GET /pilotage", directions, 200),
                lecture("GET /pilotage", "/pilotage" + deLEcole, "/pilotage" + dUneAutre, direction, 200),
                lecture(
                        "GET /pilotage/listes/{liste}",
                        "/pilotage/listes/ppre-par-etat" + deLEcole + "&ligne=mise-en-oeuvre",
                        "/pilotage/listes/ppre-par-etat" + dUneAutre + "&ligne=mise-en-oeuvre",
                        direction,
                        200),
                lecture(
                        "GET /pilotage/{figure}.csv",
                        "/pilotage/ppre-par-etat.csv" + deLEcole,
                        "/pilotage/ppre-par-etat.csv" + dUneAutre,
                        direction,
                        200),
                sansObjet("GET /transmissions", directions, 200),
                lecture("GET /transmissions/{demande}", transmission, transmissionInconnue, direction, 200),
                new Ligne(
                        "POST /transmissions/{demande}/refus",
                        transmission + "/refus",
                        transmissionInconnue + "/refus",
                        Map.of("refusConfirme", "oui"),
                        Map.of(),
                        direction,
                        Set.of(302),
                        false),
                // Refused on the line above, it waits no more; TransmissionTest says yes to one.
                lecture(
                        "POST /transmissions/{demande}/accord",
                        transmission + "/accord",
                        transmissionInconnue + "/accord",
                        Set.of(),
                        302),
                sansObjet("POST /departs", TOUS, 302),
                // The livret has its responsable: LivretRecuTest receives one.
                lecture(
                        "GET /livrets/{numero}/reception",
                        livret + "/reception",
                        livretInconnu + "/reception",
                        direction,
                        302),
                lecture(
                        "POST /livrets/{numero}/reception",
                        livret + "/reception",
                        livretInconnu + "/reception",
                        direction,
                        302),
                sansObjet("GET /livrets/a-confier", directions, 200),
                // Nothing is to be handed over: LivretsAConfierTest closes an account.
                new Ligne(
                        "POST /livrets/a-confier",
                        "/livrets/a-confier",
                        "/livrets/a-confier",
                        ecole,
                        ecoleInconnue,
                        direction,
                        Set.of(302),
                        false),
                sansObjet("GET /eleves/doubles", directions, 200),
                // Nobody here directs two schools; DoublesTest answers such a question.
                sansObjet("POST /eleves/doubles", Set.of(), 302),
                sansObjet("GET /livrets/nouveau", avecAilleurs(), 200),
                // Pupils: the teachers of the school, who are asked to confirm that they become the responsable.
                new Ligne(
                        "POST /livrets/nouveau",
                        "/livrets/nouveau",
                        "/livrets/nouveau",
                        Map.of("eleve", monde.sansLivret().toString(), "responsable", "{moi}"),
                        Map.of("eleve", UUID.randomUUID().toString(), "responsable", "{moi}"),
                        DE_L_ECOLE,
                        Set.of(422),
                        false),
                lecture("GET /livrets/{numero}", livret, livretInconnu, QUI_LIT_OU_PARTAGE, 200),
                lecture("GET /livrets/{numero}", "/livrets/" + monde.evalue().numero(), livretInconnu, QUI_LIT, 200),
                lecture("GET /livrets/{numero}/pdf", livret + "/pdf", livretInconnu + "/pdf", QUI_LIT_OU_PARTAGE, 200),
                lecture("GET /livrets/{numero}/pdf", nonPartage + "/pdf", livretInconnu + "/pdf", QUI_LIT, 200),
                lecture(
                        "GET /livrets/{numero}/partage",
                        livret + "/partage",
                        livretInconnu + "/partage",
                        QUI_ECRIT,
                        200),
                ecriture(
                        "POST /livrets/{numero}/partage",
                        nonPartage + "/partage",
                        livretInconnu + "/partage",
                        Map.of("departement", monde.ecole().departement())),
                ecriture(
                        "POST /livrets/{numero}/partage/retrait",
                        nonPartage + "/partage/retrait",
                        livretInconnu + "/partage/retrait",
                        Map.of()),
                lecture(
                        "GET /livrets/{numero}/amenagements",
                        livret + "/amenagements",
                        livretInconnu + "/amenagements",
                        QUI_LIT_OU_PARTAGE,
                        200),
                lecture(
                        "GET /livrets/{numero}/amenagements/modification",
                        livret + "/amenagements/modification",
                        livretInconnu + "/amenagements/modification",
                        QUI_ECRIT,
                        200),
                ecriture(
                        "POST /livrets/{numero}/amenagements/modification",
                        livret + "/amenagements/modification",
                        livretInconnu + "/amenagements/modification",
                        Map.of("action", "enregistrer", "vu.libre.lame-el-com", "", "libre.lame-el-com", "Un signal")),
                lecture(
                        "GET /livrets/{numero}/amenagements/conflit",
                        livret + "/amenagements/conflit?champ=libre.lame-el-com",
                        livretInconnu + "/amenagements/conflit?champ=libre.lame-el-com",
                        QUI_ECRIT,
                        302),
                ecriture(
                        "POST /livrets/{numero}/amenagements/conflit",
                        livret + "/amenagements/conflit",
                        livretInconnu + "/amenagements/conflit",
                        Map.of("champ", "libre.lame-el-com", "texte", "mien")),
                lecture(
                        "GET /livrets/{numero}/informations",
                        livret + "/informations",
                        livretInconnu + "/informations",
                        QUI_LIT_OU_PARTAGE,
                        200),
                lecture(
                        "GET /livrets/{numero}/informations/mise-a-jour",
                        livret + "/informations/mise-a-jour",
                        livretInconnu + "/informations/mise-a-jour",
                        QUI_ECRIT,
                        200),
                ecriture(
                        "POST /livrets/{numero}/informations/mise-a-jour",
                        livret + "/informations/mise-a-jour",
                        livretInconnu + "/informations/mise-a-jour",
                        Map.of()),
                lecture(
                        "GET /ppres/{ppre}/suppression",
                        brouillon + "/suppression",
                        ppreInconnu + "/suppression",
                        QUI_ECRIT,
                        200),
                ecriture(
                        "POST /ppres/{ppre}/suppression",
                        brouillon + "/suppression",
                        ppreInconnu + "/suppression",
                        Map.of()),
                // A draft that is not in the bin has nothing to come back from; SuppressionTest takes one back.
                lecture("POST /ppres/{ppre}/reprise", brouillon + "/reprise", ppreInconnu + "/reprise", Set.of(), 302),
                sansObjet("GET /ppres/perime", TOUS, 404),
                sansObjet("POST /ppres/perime", TOUS, 404),
                lecture(
                        "GET /etablissements/{etablissement}/reglages",
                        etablissement + "/reglages",
                        etablissementInconnu + "/reglages",
                        EnumSet.of(DIRECTION),
                        200),
                new Ligne(
                        "POST /etablissements/{etablissement}/reglages",
                        etablissement + "/reglages",
                        etablissementInconnu + "/reglages",
                        Map.of(),
                        Map.of(),
                        EnumSet.of(DIRECTION),
                        Set.of(302),
                        false),
                publique("GET /plan-du-site"),
                publique("GET /qu-est-ce-qu-un-ppre"),
                lecture(
                        "GET /livrets/{numero}/gestion",
                        livret + "/gestion",
                        livretInconnu + "/gestion",
                        QUI_ECRIT,
                        200),
                ecriture(
                        "POST /livrets/{numero}/gestion/responsable",
                        livret + "/gestion/responsable",
                        livretInconnu + "/gestion/responsable",
                        Map.of("responsable", monde.responsable().id().toString())),
                ecriture(
                        "POST /livrets/{numero}/gestion/responsable",
                        livret + "/gestion/responsable",
                        livretInconnu + "/gestion/responsable",
                        Map.of(),
                        422),
                ecriture(
                        "POST /livrets/{numero}/gestion/contributeurs",
                        livret + "/gestion/contributeurs",
                        livretInconnu + "/gestion/contributeurs",
                        Map.of("contributeur", monde.contributeur().id().toString())),
                ecriture(
                        "POST /livrets/{numero}/gestion/contributeurs/retrait",
                        livret + "/gestion/contributeurs/retrait",
                        livretInconnu + "/gestion/contributeurs/retrait",
                        Map.of("contributeur", personne)),
                ecriture("POST /livrets/{numero}/ppres", livret + "/ppres", livretInconnu + "/ppres", Map.of()),
                lecture("GET /ppres/{ppre}", document, ppreInconnu, QUI_LIT_OU_PARTAGE, 200),
                lecture("GET /ppres/{ppre}/suivi", document + "/suivi", ppreInconnu + "/suivi", QUI_LIT, 200),
                lecture("GET /ppres/{ppre}/suivi", brouillon + "/suivi", ppreInconnu + "/suivi", QUI_ECRIT, 200),
                lecture(
                        "GET /ppres/{ppre}/signatures",
                        document + "/signatures",
                        ppreInconnu + "/signatures",
                        QUI_LIT,
                        200),
                lecture(
                        "GET /ppres/{ppre}/signatures",
                        evalue + "/signatures",
                        ppreInconnu + "/signatures",
                        QUI_LIT,
                        200),
                lecture(
                        "GET /ppres/{ppre}/signatures/{signataire}",
                        document + "/signatures/eleve",
                        ppreInconnu + "/signatures/eleve",
                        QUI_ECRIT,
                        200),
                lecture(
                        "GET /ppres/{ppre}/signatures/{signataire}",
                        evalue + "/signatures/eleve",
                        ppreInconnu + "/signatures/eleve",
                        QUI_ECRIT,
                        302),
                ecriture(
                        "POST /ppres/{ppre}/signatures/{signataire}",
                        document + "/signatures/eleve",
                        ppreInconnu + "/signatures/eleve",
                        Map.of("nom", "Fañch", "trace", "", "version", "1"),
                        422),
                // Nobody has signed: SignaturesTest takes one back.
                lecture(
                        "GET /ppres/{ppre}/signatures/{signataire}/retrait",
                        document + "/signatures/eleve/retrait",
                        ppreInconnu + "/signatures/eleve/retrait",
                        QUI_ECRIT,
                        302),
                ecriture(
                        "POST /ppres/{ppre}/signatures/{signataire}/retrait",
                        document + "/signatures/eleve/retrait",
                        ppreInconnu + "/signatures/eleve/retrait",
                        Map.of()),
                ecriture(
                        "POST /ppres/{ppre}/suivi",
                        document + "/suivi",
                        ppreInconnu + "/suivi",
                        Map.of("vu.reunion.lieu", "", "reunion.lieu", "")),
                // Nothing waits for a choice: SuiviTest settles one.
                lecture(
                        "GET /ppres/{ppre}/suivi/conflit",
                        document + "/suivi/conflit?champ=reunion.lieu",
                        ppreInconnu + "/suivi/conflit?champ=reunion.lieu",
                        QUI_ECRIT,
                        302),
                ecriture(
                        "POST /ppres/{ppre}/suivi/conflit",
                        document + "/suivi/conflit",
                        ppreInconnu + "/suivi/conflit",
                        Map.of("champ", "reunion.lieu")),
                // No meeting is arranged: they lead to the suivi, where its day is written.
                lecture(
                        "GET /ppres/{ppre}/suivi/invitation",
                        document + "/suivi/invitation",
                        ppreInconnu + "/suivi/invitation",
                        QUI_ECRIT,
                        302),
                lecture(
                        "GET /ppres/{ppre}/suivi/reunion.ics",
                        document + "/suivi/reunion.ics",
                        ppreInconnu + "/suivi/reunion.ics",
                        QUI_ECRIT,
                        302),
                lecture(
                        "GET /ppres/{ppre}/interruption",
                        document + "/interruption",
                        ppreInconnu + "/interruption",
                        QUI_ECRIT,
                        200),
                lecture(
                        "GET /ppres/{ppre}/interruption",
                        brouillon + "/interruption",
                        ppreInconnu + "/interruption",
                        Set.of(),
                        200),
                ecriture(
                        "POST /ppres/{ppre}/interruption",
                        document + "/interruption",
                        ppreInconnu + "/interruption",
                        Map.of("motif", " "),
                        422),
                lecture("GET /ppres/{ppre}/cloture", evalue + "/cloture", ppreInconnu + "/cloture", QUI_ECRIT, 200),
                ecriture("POST /ppres/{ppre}/cloture", evalue + "/cloture", ppreInconnu + "/cloture", Map.of()),
                lecture("POST /ppres/{ppre}/cloture", document + "/cloture", ppreInconnu + "/cloture", Set.of(), 302),
                // A PPRE is under way there: the need leads back to the livret.
                lecture("GET /livrets/{numero}/besoin", livret + "/besoin", livretInconnu + "/besoin", QUI_ECRIT, 302),
                ecriture(
                        "POST /livrets/{numero}/besoin",
                        livret + "/besoin",
                        livretInconnu + "/besoin",
                        Map.of("besoin.le", "demain"),
                        409),
                lecture(
                        "POST /livrets/{numero}/besoin/validation",
                        livret + "/besoin/validation",
                        livretInconnu + "/besoin/validation",
                        direction,
                        422),
                lecture(
                        "POST /livrets/{numero}/besoin/refus",
                        livret + "/besoin/refus",
                        livretInconnu + "/besoin/refus",
                        direction,
                        302),
                lecture("GET /ppres/{ppre}", brouillon, ppreInconnu, Set.of(), 200),
                lecture("GET /ppres/{ppre}", document, "/ppres/pas-un-ppre", QUI_LIT_OU_PARTAGE, 200),
                lecture(
                        "GET /ppres/{ppre}/rectificatif",
                        document + "/rectificatif",
                        ppreInconnu + "/rectificatif",
                        QUI_ECRIT,
                        200),
                lecture(
                        "GET /ppres/{ppre}/rectificatif",
                        brouillon + "/rectificatif",
                        ppreInconnu + "/rectificatif",
                        Set.of(),
                        200),
                ecriture(
                        "POST /ppres/{ppre}/rectificatif",
                        document + "/rectificatif",
                        ppreInconnu + "/rectificatif",
                        Map.of("rectificatif.motif", " "),
                        422),
                lecture(
                        "GET /ppres/{ppre}/rectificatif/abandon",
                        rectifie + "/rectificatif/abandon",
                        ppreInconnu + "/rectificatif/abandon",
                        QUI_ECRIT,
                        200),
                // Nothing differs yet: it is refused to those who may, and is still there for the next.
                ecriture(
                        "POST /ppres/{ppre}/rectificatif/finalisation",
                        rectifie + "/rectificatif/finalisation",
                        ppreInconnu + "/rectificatif/finalisation",
                        Map.of(),
                        422),
                ecriture(
                        "POST /ppres/{ppre}/rectificatif/abandon",
                        rectifie + "/rectificatif/abandon",
                        ppreInconnu + "/rectificatif/abandon",
                        Map.of()),
                lecture(
                        "GET /ppres/{ppre}/versions/{numero}",
                        rectifie + "/versions/1",
                        ppreInconnu + "/versions/1",
                        QUI_LIT,
                        200),
                lecture(
                        "GET /ppres/{ppre}/versions/{numero}",
                        rectifie + "/versions/2",
                        ppreInconnu + "/versions/2",
                        Set.of(),
                        200),
                lecture(
                        "GET /ppres/{ppre}/versions/{numero}/pdf",
                        rectifie + "/versions/1/pdf",
                        ppreInconnu + "/versions/1/pdf",
                        QUI_LIT,
                        200),
                lecture("GET /ppres/{ppre}/pdf", document + "/pdf", ppreInconnu + "/pdf", QUI_LIT_OU_PARTAGE, 200),
                lecture("GET /ppres/{ppre}/pdf", brouillon + "/pdf", ppreInconnu + "/pdf", Set.of(), 200),
                lecture(
                        "GET /ppres/{ppre}/pdf/famille",
                        document + "/pdf/famille",
                        ppreInconnu + "/pdf/famille",
                        QUI_LIT_OU_PARTAGE,
                        200),
                lecture(
                        "GET /ppres/{ppre}/pdf/famille",
                        brouillon + "/pdf/famille",
                        ppreInconnu + "/pdf/famille",
                        Set.of(),
                        200),
                lecture(
                        "GET /ppres/{ppre}/etapes/{numero}",
                        brouillon + "/etapes/2",
                        ppreInconnu + "/etapes/2",
                        QUI_ECRIT,
                        200),
                lecture(
                        "GET /ppres/{ppre}/etapes/{numero}",
                        document + "/etapes/2",
                        ppreInconnu + "/etapes/2",
                        QUI_ECRIT,
                        302),
                ecriture(
                        "POST /ppres/{ppre}/etapes/{numero}",
                        brouillon + "/etapes/1",
                        ppreInconnu + "/etapes/1",
                        Map.of("action", "enregistrer", "vu.duree", "6", "duree", "6")),
                // Finalised meanwhile: what was chosen is given back.
                ecriture(
                        "POST /ppres/{ppre}/etapes/{numero}",
                        document + "/etapes/1",
                        ppreInconnu + "/etapes/1",
                        Map.of("action", "enregistrer", "vu.duree", "6", "duree", "7"),
                        409),
                lecture("GET /ppres/{ppre}", evalue, ppreInconnu, QUI_LIT, 200),
                ecriture("POST /ppres/{ppre}/bilan", document + "/bilan", ppreInconnu + "/bilan", Map.of()),
                lecture(
                        "GET /ppres/{ppre}/bilan/etapes/1",
                        bilan + "/etapes/1",
                        ppreInconnu + "/bilan/etapes/1",
                        QUI_ECRIT,
                        200),
                lecture(
                        "GET /ppres/{ppre}/bilan/etapes/2",
                        bilan + "/etapes/2",
                        ppreInconnu + "/bilan/etapes/2",
                        QUI_ECRIT,
                        200),
                lecture(
                        "GET /ppres/{ppre}/bilan/etapes/2",
                        evalue + "/bilan/etapes/2",
                        brouillon + "/bilan/etapes/2",
                        QUI_ECRIT,
                        302),
                ecriture(
                        "POST /ppres/{ppre}/bilan/etapes/2",
                        bilan + "/etapes/2",
                        ppreInconnu + "/bilan/etapes/2",
                        Map.of("action", "enregistrer", "vu.bilan.general", "", "bilan.general", "")),
                lecture(
                        "GET /ppres/{ppre}/bilan/conflit",
                        bilan + "/conflit?champ=bilan.general",
                        ppreInconnu + "/bilan/conflit?champ=bilan.general",
                        QUI_ECRIT,
                        302),
                ecriture(
                        "POST /ppres/{ppre}/bilan/conflit",
                        bilan + "/conflit",
                        ppreInconnu + "/bilan/conflit",
                        Map.of("champ", "bilan.general", "texte", "mien")),
                lecture(
                        "GET /ppres/{ppre}/bilan/suppression",
                        bilan + "/suppression",
                        ppreInconnu + "/bilan/suppression",
                        QUI_ECRIT,
                        200),
                ecriture(
                        "POST /ppres/{ppre}/bilan/suppression",
                        evalue + "/bilan/suppression",
                        ppreInconnu + "/bilan/suppression",
                        Map.of()),
                ecriture(
                        "POST /ppres/{ppre}/bilan/finalisation",
                        evalue + "/bilan/finalisation",
                        ppreInconnu + "/bilan/finalisation",
                        Map.of()),
                lecture(
                        "GET /ppres/{ppre}/observations",
                        document + "/observations",
                        ppreInconnu + "/observations",
                        QUI_ECRIT,
                        200),
                ecriture(
                        "POST /ppres/{ppre}/observations",
                        document + "/observations",
                        ppreInconnu + "/observations",
                        Map.of("objectif", "1", "mot.1", "Vu", "jour.1", "demain"),
                        422),
                ecriture(
                        "POST /ppres/{ppre}/observations/{observation}/retrait",
                        document + "/observations/" + UUID.randomUUID() + "/retrait",
                        ppreInconnu + "/observations/" + UUID.randomUUID() + "/retrait",
                        Map.of()),
                ecriture(
                        "POST /ppres/{ppre}/renouvellement",
                        document + "/renouvellement",
                        ppreInconnu + "/renouvellement",
                        Map.of()),
                lecture(
                        "GET /ppres/{ppre}/conflit",
                        brouillon + "/conflit?champ=duree",
                        ppreInconnu + "/conflit?champ=duree",
                        QUI_ECRIT,
                        302),
                ecriture(
                        "POST /ppres/{ppre}/conflit",
                        brouillon + "/conflit",
                        ppreInconnu + "/conflit",
                        Map.of("champ", "duree", "texte", "mien")),
                ecriture(
                        "POST /ppres/{ppre}/finalisation",
                        brouillon + "/finalisation",
                        ppreInconnu + "/finalisation",
                        Map.of("cle", UUID.randomUUID().toString()),
                        422),
                ecriture(
                        "POST /ppres/{ppre}/finalisation",
                        document + "/finalisation",
                        ppreInconnu + "/finalisation",
                        Map.of()),
                lecture(
                        "GET /eleves/import",
                        "/eleves/import?etablissement=" + monde.ecole().id(),
                        "/eleves/import?etablissement=" + UUID.randomUUID(),
                        EnumSet.of(DIRECTION),
                        200),
                new Ligne(
                        "POST /eleves/import",
                        "/eleves/import",
                        "/eleves/import",
                        ecole,
                        ecoleInconnue,
                        EnumSet.of(DIRECTION),
                        Set.of(422),
                        false),
                lecture("GET /eleves/import/{id}", rapport, rapportInconnu, EnumSet.of(DIRECTION), 200),
                lecture(
                        "GET /eleves/import/{id}/{liste}",
                        rapport + "/ajouter",
                        rapportInconnu + "/ajouter",
                        EnumSet.of(DIRECTION),
                        200),
                new Ligne(
                        "POST /eleves/import/{id}",
                        rapport,
                        rapportInconnu,
                        Map.of("empreinte", "perimee"),
                        Map.of(),
                        EnumSet.of(DIRECTION),
                        Set.of(200, 422),
                        false));
    }

    private static Set<Qui> avecAilleurs() {
        var tous = EnumSet.copyOf(DE_L_ECOLE);
        tous.add(DIRECTION_AILLEURS);
        return tous;
    }

    private static Ligne publique(String modele) {
        var adresse = modele.substring(modele.indexOf('/'));
        return new Ligne(modele, adresse, "", Map.of(), Map.of(), EnumSet.allOf(Qui.class), Set.of(200), true);
    }

    /// Open to whoever holds a link; a forged one is told so.
    private static Ligne fausseCle(String modele) {
        var adresse = modele.substring(modele.indexOf('/')).replace("{jeton}", "abc");
        return new Ligne(modele, adresse, "", Map.of(), Map.of(), EnumSet.allOf(Qui.class), Set.of(404), true);
    }

    private static Ligne sansObjet(String modele, Set<Qui> permis, int reponse) {
        var adresse = modele.substring(modele.indexOf('/'));
        return new Ligne(modele, adresse, "", Map.of(), Map.of(), permis, Set.of(reponse), false);
    }

    private static Ligne lecture(String modele, String adresse, String inconnue, Set<Qui> permis, int reponse) {
        return new Ligne(modele, adresse, inconnue, Map.of(), Map.of(), permis, Set.of(reponse), false);
    }

    private static Ligne ecriture(String modele, String adresse, String inconnue, Map<String, String> champs) {
        return ecriture(modele, adresse, inconnue, champs, 302);
    }

    private static Ligne ecriture(
            String modele, String adresse, String inconnue, Map<String, String> champs, int reponse) {
        return new Ligne(modele, adresse, inconnue, champs, Map.of(), QUI_ECRIT, Set.of(reponse), false);
    }
}
