package fr.lpi.parcours;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.config.Systeme;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Livrets and drafts that a journey starts from, made without its pages. Each test has a pupil of its own, of CM1 A or
/// CE1-CE2 A, whose responsable is Thomas Carpentier (`enseignant.ecole`).
class Preparation {

    /// Steps 1 to 3 as they must be to finalise.
    static final Map<String, String> TROIS_ETAPES = Map.of(
            "type", "ppre-remediation",
            "duree", "6",
            "appui.domaine.1", "dom-methodes-outils",
            "appui.sousDomaine.sd-attention-memoire", "oui",
            "difficulte.domaine.1", "dom-maths-sciences",
            "difficulte.sousDomaine.sd-nombres-calculs", "oui");

    private final OuvrirLivrets livrets;
    private final Livrets lesLivrets;
    private final RedigerPpre ppres;
    private final Eleves eleves;
    private final Comptes comptes;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Preparation(
            OuvrirLivrets livrets,
            Livrets lesLivrets,
            RedigerPpre ppres,
            Eleves eleves,
            Comptes comptes,
            JdbcClient sql,
            PlatformTransactionManager transactions) {
        this.livrets = livrets;
        this.lesLivrets = lesLivrets;
        this.ppres = ppres;
        this.eleves = eleves;
        this.comptes = comptes;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Every page open now was opened a day ago: who is logged in is so no more.
    void passerUneJournee() {
        transaction.executeWithoutResult(_ -> sql.sql("""
                        update acces.session
                           set last_access_time = last_access_time - 86400000, expiry_time = expiry_time - 86400000""").update());
    }

    /// A pupil's livret.
    ///
    /// @param adresse of its page
    record Suivi(String adresse, String eleve) {}

    Suivi livret() {
        return enTantQueLpi(() -> suivi(ouvrir(List.of())));
    }

    Suivi brouillon(Map<String, String> champs) {
        return avecPpre(champs, false, List.of());
    }

    /// With Yann Kervella (`contributeur.ecole`) among those who may read it.
    Suivi finalise() {
        var champs = Stream.concat(
                        TROIS_ETAPES.entrySet().stream(),
                        Map.of("objectif.1.intitule", "Lire dix lignes sans s'arrêter").entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return avecPpre(champs, true, List.of("contributeur.ecole"));
    }

    /// A pupil of the school who has no livret yet: « Prénom NOM ».
    String eleveSansLivret() {
        return enTantQueLpi(() -> eleve().nomComplet());
    }

    private Suivi avecPpre(Map<String, String> champs, boolean finalise, List<String> contributeurs) {
        return enTantQueLpi(() -> {
            var livret = ouvrir(contributeurs);
            ppres.rediger(livret.id(), champs, livret.responsable(), LocalDate.now(), finalise);
            return suivi(livret);
        });
    }

    private Livret ouvrir(List<String> contributeurs) {
        var eleve = eleve();
        var equipe = comptes.de(eleve.etablissement().id());
        var id = livrets.ouvrir(
                eleve.id(),
                compte(equipe, "enseignant.ecole"),
                contributeurs.stream()
                        .map(identifiant -> compte(equipe, identifiant))
                        .toList(),
                LocalDate.now());
        return lesLivrets.parId(id).orElseThrow();
    }

    private Suivi suivi(Livret livret) {
        return new Suivi(
                "/livrets/" + livret.numero(),
                eleves.parId(livret.eleve()).orElseThrow().nomComplet());
    }

    private Eleve eleve() {
        var pris = lesLivrets.visibles().stream().map(Livret::eleve).collect(Collectors.toSet());
        return eleves.de(ecole()).stream()
                .filter(eleve ->
                        eleve.classe().equals("CM1 A") || eleve.classe().equals("CE1-CE2 A"))
                .filter(eleve -> !pris.contains(eleve.id()))
                .findFirst()
                .orElseThrow();
    }

    /// That of the demonstration's livrets in CE1-CE2 A.
    private EtablissementId ecole() {
        return lesLivrets.visibles().stream()
                .map(Livret::eleve)
                .map(this::trouver)
                .filter(eleve -> eleve.classe().equals("CE1-CE2 A"))
                .map(Eleve::etablissement)
                .map(Etablissement::id)
                .findFirst()
                .orElseThrow();
    }

    private Eleve trouver(EleveId id) {
        return eleves.parId(id).orElseThrow();
    }

    private static CompteId compte(List<Utilisateur> equipe, String identifiant) {
        return equipe.stream()
                .filter(personne -> personne.identifiant().equals(identifiant))
                .map(Utilisateur::id)
                .findFirst()
                .orElseThrow();
    }

    private <T> T enTantQueLpi(Supplier<T> acte) {
        var rendu = new AtomicReference<@Nullable T>();
        Systeme.faire(() -> rendu.set(transaction.execute(_ -> acte.get())));
        return java.util.Objects.requireNonNull(rendu.get());
    }
}
