package fr.lpi.accueil;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accueil.PageMesLivrets.Avancement;
import fr.lpi.accueil.PageMesLivrets.CaseFiltre;
import fr.lpi.accueil.PageMesLivrets.Ligne;
import fr.lpi.accueil.PageMesLivrets.Reponse;
import fr.lpi.accueil.PageMesLivrets.Tache;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.transfert.TransfertsEnAttente;
import fr.lpi.transfert.TransfertsEnAttente.Attente;
import fr.lpi.web.Alphabet;
import fr.lpi.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// « Mes livrets »: those the person may see, by school, class and name; the drafts that wait for this person first.
@Component
class ListerLivrets {

    private final Livrets livrets;
    private final Eleves eleves;
    private final Etablissements etablissements;
    private final EtatsPpre etats;
    private final Comptes comptes;
    private final TransfertsEnAttente transferts;
    private final Referentiel referentiel;
    private final Clock horloge;

    ListerLivrets(
            Livrets livrets,
            Eleves eleves,
            Etablissements etablissements,
            EtatsPpre etats,
            Comptes comptes,
            TransfertsEnAttente transferts,
            Referentiel referentiel,
            Clock horloge) {
        this.livrets = livrets;
        this.eleves = eleves;
        this.etablissements = etablissements;
        this.etats = etats;
        this.comptes = comptes;
        this.transferts = transferts;
        this.referentiel = referentiel;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    PageMesLivrets executer(Utilisateur moi, String recherche, List<String> codesFiltres) {
        var suivis = suivis();
        var cherche = RechercheLivret.de(recherche);
        var filtres = Arrays.stream(Filtre.values())
                .filter(filtre -> codesFiltres.contains(filtre.code()))
                .toList();
        var retenus = suivis.stream()
                .filter(suivi -> cherche.retient(suivi.livret(), suivi.eleve()))
                .filter(suivi -> filtres.stream().allMatch(filtre -> filtre.retient(suivi, moi.id())))
                .toList();
        var filtree = !recherche.isBlank() || !filtres.isEmpty();
        var noms = noms(retenus);
        var parClasse = new ParClasse(suivis, filtree);
        var miens = etablissements.parIds(moi.etablissements());
        var parEcole = retenus.stream()
                .collect(Collectors.groupingBy(
                        suivi -> suivi.eleve().etablissement().id()));
        var travaille = moi.profil() == Profil.DIRECTION || moi.profil() == Profil.ENSEIGNANT;
        return new PageMesLivrets(
                jour(LocalDate.now(horloge)),
                brouillons(suivis, moi),
                reponses(transferts.pour(moi)),
                miens.stream()
                        .map(ecole -> {
                            var siens = parEcole.getOrDefault(ecole.id(), List.of());
                            return new PageMesLivrets.Etablissement(
                                    "%s — %d livret(s)".formatted(ecole.nom(), siens.size()),
                                    parClasse.grouper(ecole.id(), siens, suivi -> ligne(suivi, noms)));
                        })
                        .toList(),
                recherche,
                Arrays.stream(Filtre.values())
                        .map(filtre -> new CaseFiltre(filtre.code(), filtre.libelle(), filtres.contains(filtre), (int)
                                suivis.stream()
                                        .filter(suivi -> filtre.retient(suivi, moi.id()))
                                        .count()))
                        .toList(),
                filtree,
                retenus.size(),
                suivis.isEmpty(),
                travaille,
                moi.profil() == Profil.DIRECTION && suivis.isEmpty() && eleves.aucunDans(moi.etablissements()),
                suivis.isEmpty() ? aQuiDemander(moi) : "");
    }

    private List<LivretSuivi> suivis() {
        var visibles = livrets.visibles();
        var parId = eleves.parIds(visibles.stream().map(Livret::eleve).toList()).stream()
                .collect(Collectors.toMap(Eleve::id, Function.identity()));
        var ppres = etats.des(visibles.stream().map(Livret::id).toList());
        var ordre = Alphabet.francais();
        var suivis = new ArrayList<LivretSuivi>();
        for (var livret : visibles) {
            var eleve = parId.get(livret.eleve());
            if (eleve != null) {
                suivis.add(new LivretSuivi(livret, eleve, ppres.getOrDefault(livret.id(), List.of())));
            }
        }
        suivis.sort(Comparator.comparing((LivretSuivi suivi) -> rangNiveau(suivi.eleve()))
                .thenComparing(suivi -> suivi.eleve().classe(), ordre)
                .thenComparing(suivi -> suivi.eleve().nom(), ordre)
                .thenComparing(suivi -> suivi.eleve().prenom(), ordre));
        return suivis;
    }

    private int rangNiveau(Eleve eleve) {
        var niveau = eleve.niveau();
        return niveau == null ? Integer.MAX_VALUE : referentiel.rang(niveau);
    }

    private Map<CompteId, String> noms(List<LivretSuivi> suivis) {
        var responsables = suivis.stream()
                .map(suivi -> suivi.livret().responsable())
                .distinct()
                .toList();
        var noms = new HashMap<CompteId, String>();
        comptes.parIds(responsables).forEach((id, compte) -> noms.put(id, compte.nomComplet()));
        return noms;
    }

    private List<Tache> brouillons(List<LivretSuivi> suivis, Utilisateur moi) {
        return suivis.stream()
                .flatMap(suivi -> suivi.ppres().stream()
                        .filter(EtatPpre::enCoursDeRealisation)
                        .map(ppre -> new Tache(
                                "/ppres/%s/etapes/%d".formatted(ppre.id(), ppre.etape()),
                                suivi.eleve().nomComplet(),
                                "Étape %d sur 4".formatted(ppre.etape()),
                                suivi.eleve().classe(),
                                "modifié le " + Dates.enLettres(ppre.modifieLe()))))
                .toList();
    }

    private static List<Reponse> reponses(Attente attente) {
        var reponses = new ArrayList<Reponse>();
        if (attente.demandes() > 0) {
            reponses.add(new Reponse(
                    "/transmissions",
                    attente.demandes(),
                    attente.demandes() > 1 ? "Demandes de transmission" : "Demande de transmission",
                    "Répondre aux autres établissements"));
        }
        if (attente.doutes() > 0) {
            reponses.add(new Reponse(
                    "/eleves/doubles",
                    attente.doutes(),
                    attente.doutes() > 1 ? "Élèves à reconnaître" : "Élève à reconnaître",
                    "Dire s'il s'agit du même élève"));
        }
        return reponses;
    }

    private Ligne ligne(LivretSuivi suivi, Map<CompteId, String> noms) {
        var eleve = suivi.eleve();
        var dernier = suivi.ppres().isEmpty() ? null : suivi.ppres().getLast();
        return new Ligne(
                "/livrets/" + suivi.livret().numero(),
                eleve.nom().toUpperCase(Locale.FRENCH),
                eleve.prenom(),
                eleve.classe(),
                niveau(eleve),
                dernier == null ? List.of() : List.of("PPRE"),
                dernier == null ? Avancement.AUCUN : avancement(dernier),
                dernier == null ? "" : etat(dernier),
                dernier == null ? "" : detail(dernier),
                noms.getOrDefault(suivi.livret().responsable(), ""));
    }

    /// The level, when the name of the class does not say it.
    private String niveau(Eleve eleve) {
        var code = eleve.niveau();
        return code == null
                ? ""
                : referentiel
                        .niveau(code)
                        .map(Niveau::libelle)
                        .filter(libelle -> !eleve.classe().startsWith(libelle + " ")
                                && !eleve.classe().startsWith(libelle.substring(0, 1)))
                        .orElse("");
    }

    private Avancement avancement(EtatPpre ppre) {
        var finalise = ppre.finaliseLe();
        if (finalise == null) {
            return new Avancement(ppre.etape() * 25 - 10, 0, 0);
        }
        return new Avancement(100, Math.min(100, semaine(ppre, finalise) * 100 / Math.max(1, ppre.semaines())), 0);
    }

    private String etat(EtatPpre ppre) {
        var finalise = ppre.finaliseLe();
        if (finalise == null) {
            return "En cours de réalisation, étape %d sur 4".formatted(ppre.etape());
        }
        var semaine = semaine(ppre, finalise);
        return semaine > ppre.semaines()
                ? "Finalisé, période terminée"
                : "Finalisé, semaine %d sur %d".formatted(semaine, ppre.semaines());
    }

    private String detail(EtatPpre ppre) {
        var finalise = ppre.finaliseLe();
        return finalise == null
                ? "Modifié le " + Dates.enLettres(ppre.modifieLe())
                : "Finalisé le " + Dates.enLettres(finalise);
    }

    private int semaine(EtatPpre ppre, LocalDate finalise) {
        return (int) ChronoUnit.WEEKS.between(finalise, LocalDate.now(horloge)) + 1;
    }

    private String aQuiDemander(Utilisateur moi) {
        return comptes.de(moi.etablissements()).stream()
                .filter(compte -> compte.profil() == Profil.DIRECTION)
                .map(Utilisateur::nomComplet)
                .findFirst()
                .orElse("");
    }

    private static String jour(LocalDate date) {
        var jour = date.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.FRENCH);
        return jour.substring(0, 1).toUpperCase(Locale.FRENCH) + jour.substring(1) + " " + Dates.enLettres(date);
    }
}
