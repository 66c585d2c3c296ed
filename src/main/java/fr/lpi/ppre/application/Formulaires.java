package fr.lpi.ppre.application;

import fr.lpi.livret.Livrets;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.ppre.domain.bilan.FormulaireBilan;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.persistence.JdbcReglages;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The form that a draft fills in: the palier of its first day, the functions that the pupil's school has today.
@Component
public class Formulaires {

    private final Livrets livrets;
    private final Eleves eleves;
    private final JdbcReglages reglages;
    private final Referentiel referentiel;
    // A form has some five hundred fields, and there are four paliers.
    private final Map<Sorte, Formulaire> connus = new ConcurrentHashMap<>();

    Formulaires(Livrets livrets, Eleves eleves, JdbcReglages reglages, Referentiel referentiel) {
        this.livrets = livrets;
        this.eleves = eleves;
        this.reglages = reglages;
        this.referentiel = referentiel;
    }

    /// The form without what a school adds to it.
    public Formulaire de(Identite identite) {
        return de(new Sorte(identite.palier(), identite.secondDegre()));
    }

    private Formulaire de(Sorte sorte) {
        return connus.computeIfAbsent(
                sorte, inconnue -> new Formulaire(referentiel, inconnue.palier(), inconnue.secondDegre()));
    }

    /// The form that was filled in by whoever may not know of the PPRE any more: the one that has most of these fields.
    public Formulaire quiConnait(Collection<String> champs) {
        return referentiel.paliers().stream()
                .flatMap(palier -> Stream.of(new Sorte(palier.code(), false), new Sorte(palier.code(), true)))
                .map(this::de)
                .max(Comparator.comparing(formulaire ->
                        champs.stream().filter(formulaire::connait).count()))
                .orElseThrow();
    }

    Formulaire de(Ppre ppre) {
        return livrets.parId(ppre.livret())
                .flatMap(livret -> eleves.parId(livret.eleve()))
                .map(eleve -> de(ppre.identite(), eleve))
                .orElseGet(() -> de(ppre.identite()));
    }

    Formulaire de(Identite identite, Eleve eleve) {
        return de(identite).avec(reglages.fonctions(eleve.etablissement().id()));
    }

    FormulaireBilan de(BilanEnCours bilan, Eleve eleve) {
        return new FormulaireBilan(de(bilan.identite(), eleve));
    }

    private record Sorte(String palier, boolean secondDegre) {}
}
