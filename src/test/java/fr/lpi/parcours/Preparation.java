package fr.lpi.parcours;

import fr.lpi.Personnes;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.config.Systeme;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.scolarite.domain.Inscriptions;
import fr.lpi.transfert.application.DemanderLivret;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Livrets and drafts that a journey starts from, made without its pages. Each test has a pupil of its own, of CM1 A or
/// CE1-CE2 A and without a namesake, whose responsable is Thomas Carpentier (`enseignant.ecole`).
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
    private final Etablissements etablissements;
    private final RedigerPpre ppres;
    private final Eleves eleves;
    private final Comptes comptes;
    private final DemanderLivret demander;
    private final Inscriptions inscriptions;
    private final Scolarite scolarite;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Preparation(
            OuvrirLivrets livrets,
            Livrets lesLivrets,
            Etablissements etablissements,
            RedigerPpre ppres,
            Eleves eleves,
            Comptes comptes,
            DemanderLivret demander,
            Inscriptions inscriptions,
            Scolarite scolarite,
            JdbcClient sql,
            PlatformTransactionManager transactions) {
        this.livrets = livrets;
        this.lesLivrets = lesLivrets;
        this.etablissements = etablissements;
        this.ppres = ppres;
        this.eleves = eleves;
        this.comptes = comptes;
        this.demander = demander;
        this.inscriptions = inscriptions;
        this.scolarite = scolarite;
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

    /// The same with aménagements, as their form names them.
    Suivi livretAvec(Map<String, String> amenagements) {
        return enTantQueLpi(() -> {
            var livret = ouvrir(List.of("contributeur.ecole"));
            livrets.choisir(livret.id(), amenagements, livret.responsable(), LocalDate.now());
            return suivi(livret);
        });
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

    /// An account of an MDPH team with which nothing is shared.
    String mdphDUnAutreDepartement() {
        return enTantQueLpi(() -> sql.sql("""
                        insert into acces.compte (identifiant, prenom, nom, profil, departement, mot_de_passe)
                        select 'mdph.' || gen_random_uuid(), 'Équipe pluridisciplinaire', 'MDPH 35', 'MDPH', '35', mot_de_passe
                        from acces.compte where identifiant = 'mdph' returning identifiant
                        """).query(String.class).single());
    }

    /// A pupil of the school who has no livret yet: « Prénom NOM ».
    String eleveSansLivret() {
        return enTantQueLpi(() -> eleve().nomComplet());
    }

    /// The collège has the same pupil, and its direction asks for its livret.
    Suivi demandeParLeCollege() {
        return demandeParLeCollege(enTantQueLpi(() -> ouvrir(List.of())));
    }

    /// The same with a draft under way.
    Suivi brouillonDemandeParLeCollege() {
        return demandeParLeCollege(enTantQueLpi(() -> {
            var livret = ouvrir(List.of());
            ppres.rediger(livret.id(), TROIS_ETAPES, livret.responsable(), LocalDate.now(), false);
            return livret;
        }));
    }

    private Suivi demandeParLeCollege(Livret livret) {
        var jumeau = enTantQueLpi(() -> jumeau(livret.eleve(), true));
        var direction = enTantQueLpi(() -> comptes.de(college()).stream()
                .filter(compte -> compte.profil() == Profil.DIRECTION)
                .findFirst()
                .orElseThrow());
        Personnes.enTantQue(direction, () -> {
            demander.demander(direction, jumeau);
            return jumeau;
        });
        return enTantQueLpi(() -> suivi(livret));
    }

    /// For a moment `direction.ecole` directs the collège too, which has the same pupil without an INE.
    void avecUnEleveAReconnaitre(Runnable acte) {
        var direction = enTantQueLpi(() -> {
            jumeau(ouvrir(List.of()).eleve(), false);
            return compte(comptes.de(ecole()), "direction.ecole");
        });
        affecter("insert into acces.affectation (compte_id, etablissement_id) values (:compte, :ou)", direction);
        try {
            acte.run();
        } finally {
            affecter("delete from acces.affectation where compte_id = :compte and etablissement_id = :ou", direction);
        }
    }

    private void affecter(String ordre, CompteId compte) {
        affecter(ordre, compte, enTantQueLpi(this::college));
    }

    private void affecter(String ordre, CompteId compte, EtablissementId ou) {
        enTantQueLpi(() -> sql.sql(ordre)
                .param("compte", compte.valeur())
                .param("ou", ou.valeur())
                .update());
    }

    /// For a moment `direction.ecole` directs a school too that has no pupil.
    void avecUneEcoleVide(Consumer<EtablissementId> acte) {
        var vide = enTantQueLpi(() -> Ecoles.ecole(scolarite).id());
        var direction = enTantQueLpi(() -> compte(comptes.de(ecole()), "direction.ecole"));
        affecter("insert into acces.affectation (compte_id, etablissement_id) values (:compte, :ou)", direction, vide);
        try {
            acte.accept(vide);
        } finally {
            affecter(
                    "delete from acces.affectation where compte_id = :compte and etablissement_id = :ou",
                    direction,
                    vide);
        }
    }

    /// Another import of the school is being written, and holds back the next one.
    void pendantUnImport(Runnable acte) {
        enTantQueLpi(() -> {
            inscriptions.reserver(ecole());
            acte.run();
            return true;
        });
    }

    private EleveId jumeau(EleveId eleve, boolean memeIne) {
        sql.sql("update scolarite.eleve set ine = :ine where id = :id")
                .param("ine", Ecoles.ine())
                .param("id", eleve.valeur())
                .update();
        return sql.sql("""
                        update scolarite.eleve jumeau
                        set nom_famille = e.nom_famille, nom_usage = e.nom_usage, prenom = e.prenom,
                            date_naissance = e.date_naissance, ine = case when :memeIne then e.ine end
                        from scolarite.eleve e
                        where e.id = :eleve and jumeau.id = (
                            select c.id from scolarite.eleve c
                            where c.etablissement_id = :college
                              and not exists (select 1 from livret.livret l where l.eleve_id = c.id)
                              and not exists (select 1 from scolarite.eleve autre
                                              where autre.etablissement_id <> c.etablissement_id
                                                and autre.prenom = c.prenom and autre.date_naissance = c.date_naissance)
                            order by c.id limit 1)
                        returning jumeau.id
                        """)
                .param("memeIne", memeIne)
                .param("eleve", eleve.valeur())
                .param("college", college().valeur())
                .query((ligne, _) -> new EleveId(ligne.getObject(1, UUID.class)))
                .single();
    }

    private EtablissementId college() {
        return new EtablissementId(sql.sql("select id from scolarite.etablissement where uai = '9990002Y'")
                .query(UUID.class)
                .single());
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
        var inscrits = eleves.de(ecole());
        var homonymes = inscrits.stream().collect(Collectors.groupingBy(Eleve::nomComplet, Collectors.counting()));
        return Stream.of(List.of("CM1 A", "CE1-CE2 A"), List.of("CP A"))
                .flatMap(classes -> inscrits.stream().filter(eleve -> classes.contains(eleve.classe())))
                .filter(eleve -> homonymes.get(eleve.nomComplet()) == 1)
                .filter(eleve -> lesLivrets.de(eleve.id()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private EtablissementId ecole() {
        return etablissements.tous().stream()
                .filter(ecole -> ecole.uai().equals("9990001X"))
                .map(Etablissement::id)
                .findFirst()
                .orElseThrow();
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
