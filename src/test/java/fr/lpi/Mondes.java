package fr.lpi;

import static fr.lpi.scolarite.Ecoles.ENTETE;
import static fr.lpi.scolarite.Ecoles.ine;
import static fr.lpi.scolarite.Ecoles.ligne;

import fr.lpi.Monde.Suivi;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.ppre.Saisies;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes worlds of their own, so that no test meets another's.
public class Mondes {

    private static final LocalDate EN_OCTOBRE = LocalDate.of(2026, 10, 12);

    private static final String AUTRE_DEPARTEMENT = "35";

    private final Personnes personnes;
    private final Scolarite scolarite;
    private final Eleves eleves;
    private final OuvrirLivrets ouvrirLivrets;
    private final Livrets livrets;
    private final RedigerPpre redigerPpre;
    private final EtatsPpre etats;
    private final TransactionTemplate transactions;

    Mondes(
            Personnes personnes,
            Scolarite scolarite,
            Eleves eleves,
            OuvrirLivrets ouvrirLivrets,
            Livrets livrets,
            RedigerPpre redigerPpre,
            EtatsPpre etats,
            PlatformTransactionManager transactions) {
        this.personnes = personnes;
        this.scolarite = scolarite;
        this.eleves = eleves;
        this.ouvrirLivrets = ouvrirLivrets;
        this.livrets = livrets;
        this.redigerPpre = redigerPpre;
        this.etats = etats;
        this.transactions = new TransactionTemplate(transactions);
    }

    public Monde creer() {
        var ecole = Ecoles.ecole(scolarite);
        var responsable = personnes.creer(Profil.ENSEIGNANT, ecole.id());
        var contributeur = personnes.creer(Profil.ENSEIGNANT, ecole.id());
        Ecoles.importer(
                scolarite,
                ecole,
                ENTETE
                        + ligne("PREMIER", "Zoé", ine(), "CM1", "CM1 A")
                        + ligne("SECOND", "Fañch", ine(), "CM1", "CM1 A")
                        + ligne("TIERS", "Ali", ine(), "CM1", "CM1 A")
                        + ligne("UN", "Ève", ine(), "CM1", "CM1 A")
                        + ligne("VINGT", "Noé", ine(), "CM1", "CM1 A"));
        var inscrits = lpi(() -> eleves.de(ecole.id()));
        return new Monde(
                ecole,
                personnes.creer(Profil.DIRECTION, ecole.id()),
                responsable,
                contributeur,
                personnes.creer(Profil.ENSEIGNANT, ecole.id()),
                personnes.creer(Profil.DIRECTION, Ecoles.ecole(scolarite).id()),
                personnes.creerMdph(ecole.departement()),
                personnes.creerMdph(AUTRE_DEPARTEMENT),
                personnes.creer(Profil.ADMINISTRATEUR),
                suivre(inscrits.get(0).id(), responsable, contributeur, Map.of("duree", "6"), false),
                partager(
                        suivre(inscrits.get(1).id(), responsable, contributeur, Saisies.complete(), true), responsable),
                evaluer(
                        suivre(inscrits.get(3).id(), responsable, contributeur, Saisies.complete(), true),
                        responsable,
                        false),
                evaluer(
                        suivre(inscrits.get(4).id(), responsable, contributeur, Saisies.complete(), true),
                        responsable,
                        true),
                inscrits.get(2).id());
    }

    /// One more pupil of this world, whose PPRE was rectified once, and is being rectified again.
    public Suivi rectifie(Monde monde) {
        var responsable = monde.responsable();
        Ecoles.importer(scolarite, monde.ecole(), ENTETE + ligne("ZÉRO", "Lou", ine(), "CM1", "CM1 A"));
        var eleve = lpi(() -> eleves.de(monde.ecole().id())).getLast().id();
        return lpi(() -> {
            var livret = ouvrirLivrets.ouvrir(
                    eleve, responsable.id(), List.of(monde.contributeur().id()), EN_OCTOBRE);
            var ppre = redigerPpre.rediger(livret, Saisies.complete(), responsable.id(), EN_OCTOBRE.plusDays(7), true);
            var suivi =
                    new Suivi(eleve, livret, livrets.parId(livret).orElseThrow().numero(), ppre);
            var le = EN_OCTOBRE.plusDays(20);
            redigerPpre.rectifier(suivi.ppre(), "Erreur de saisie", Map.of("duree", "9"), responsable.id(), le, true);
            redigerPpre.rectifier(suivi.ppre(), "Adaptation", Map.of(), responsable.id(), le, false);
            return suivi;
        });
    }

    private Suivi suivre(
            EleveId eleve,
            Utilisateur responsable,
            Utilisateur contributeur,
            Map<String, String> champs,
            boolean finaliser) {
        return lpi(() -> {
            var livret = ouvrirLivrets.ouvrir(eleve, responsable.id(), List.of(contributeur.id()), EN_OCTOBRE);
            ouvrirLivrets.choisir(
                    livret,
                    Map.of("amenagement.am-el-ost-installer-face-tableau", "oui"),
                    responsable.id(),
                    EN_OCTOBRE);
            redigerPpre.rediger(livret, champs, responsable.id(), EN_OCTOBRE.plusDays(7), finaliser);
            return new Suivi(
                    eleve,
                    livret,
                    livrets.parId(livret).orElseThrow().numero(),
                    etats.du(livret).getFirst().id());
        });
    }

    private Suivi partager(Suivi suivi, Utilisateur responsable) {
        return lpi(() -> {
            ouvrirLivrets.partager(suivi.livret(), responsable.id(), EN_OCTOBRE.plusDays(14));
            return suivi;
        });
    }

    private Suivi evaluer(Suivi suivi, Utilisateur responsable, boolean finaliser) {
        return lpi(() -> {
            redigerPpre.evaluer(
                    suivi.ppre(),
                    Map.of("bilan.date", "14/11/2026", "bilan.general", "Des progrès"),
                    responsable.id(),
                    EN_OCTOBRE.plusDays(45),
                    finaliser);
            return suivi;
        });
    }

    private <T> T lpi(Supplier<T> acte) {
        return Personnes.enTantQueLpi(() -> Objects.requireNonNull(transactions.execute(_ -> acte.get())));
    }

    /// A school of so many pupils, each with a livret and a PPRE: a quarter drafts, a quarter finalised, a quarter
    /// noted beside, a quarter with its bilan and another PPRE after it.
    ///
    /// @return its direction
    public Utilisateur ecoleAvecPpre(int nombre) {
        var direction = grandeEcole(nombre);
        var ecole = direction.etablissements().iterator().next();
        lpi(() -> {
            var responsable = personnes.creer(Profil.ENSEIGNANT, ecole).id();
            var tous = eleves.de(ecole);
            for (var i = 5; i < tous.size(); i++) {
                var livret = livrets.de(tous.get(i).id()).getFirst().id();
                var le = EN_OCTOBRE.minusDays(i % 40);
                var ppre = redigerPpre.rediger(livret, Saisies.complete(), responsable, le, i % 4 != 0);
                if (i % 4 == 1) {
                    redigerPpre.suivre(
                            ppre,
                            Map.of("signature.direction.etat", "signe", "signature.direction.le", Dates.enChiffres(le)),
                            responsable,
                            le);
                }
                if (i % 4 == 2) {
                    redigerPpre.evaluer(
                            ppre,
                            Map.of(
                                    "bilan.date",
                                    Dates.enChiffres(le.plusDays(20)),
                                    "bilan.general",
                                    "Des progrès",
                                    "bilan.objectif.1.etat",
                                    i % 8 == 2 ? "atteint" : "partiel"),
                            responsable,
                            le.plusDays(20),
                            true);
                    redigerPpre.rediger(livret, Saisies.complete(), responsable, le.plusDays(21), i % 3 == 0);
                }
            }
            return tous;
        });
        return direction;
    }

    /// A school of so many pupils, forty a class, with a livret each; the first five hold a draft.
    ///
    /// @return its direction
    public Utilisateur grandeEcole(int nombre) {
        var ecole = Ecoles.ecole(scolarite);
        Ecoles.importer(
                scolarite,
                ecole,
                Ecoles.ENTETE
                        + IntStream.range(0, nombre)
                                .mapToObj(rang -> Ecoles.ligne("NOM" + rang, "Zoé", "", "CE2", "CE2 " + rang / 40))
                                .collect(Collectors.joining()));
        var responsables = IntStream.range(0, Math.min(25, nombre))
                .mapToObj(_ -> personnes.creer(Profil.ENSEIGNANT, ecole.id()))
                .toList();
        Personnes.enTantQueLpi(() -> transactions.execute(_ -> {
            var tous = eleves.de(ecole.id());
            for (var i = 0; i < tous.size(); i++) {
                var responsable = responsables.get(i % responsables.size());
                var livret =
                        ouvrirLivrets.ouvrir(tous.get(i).id(), responsable.id(), List.of(), LocalDate.of(2026, 11, 3));
                if (i < 5) {
                    redigerPpre.rediger(
                            livret, Map.of("duree", "6"), responsable.id(), LocalDate.of(2026, 11, 3), false);
                }
            }
            return tous;
        }));
        return personnes.creer(Profil.DIRECTION, ecole.id());
    }
}
