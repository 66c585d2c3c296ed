package fr.lpi.ppre.domain.bilan;

import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.formulaire.Grille;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The form of a bilan: which fields there are, in which part each stands, how long it may be.
///
/// Its table of participants is that of the PPRE, in the same words.
public final class FormulaireBilan implements Grille {

    /// Edition printed with the document; a change of form makes the next one, and this one stays readable.
    public static final int EDITION = 1;

    private static final int TEXTE_MAX = 1000;

    private final Formulaire ppre;
    private final Map<String, Champ> champs = new TreeMap<>();

    public FormulaireBilan(Formulaire ppre) {
        this.ppre = ppre;
        var limites = ppre.referentiel().limites();
        champs.put(ChampsBilan.DATE, new Champ(PartieBilan.INFORMATIONS, 20, "Date"));
        for (var numero = 1; numero <= limites.objectifsMax(); numero++) {
            var objectif = "Objectif n°" + numero;
            champs.put(ChampsBilan.etat(numero), new Champ(PartieBilan.OBJECTIFS, 0, objectif));
            champs.put(
                    ChampsBilan.progres(numero),
                    new Champ(PartieBilan.OBJECTIFS, TEXTE_MAX, objectif + ", « Progrès constaté »"));
        }
        champs.put(ChampsBilan.GENERAL, new Champ(PartieBilan.GENERAL, TEXTE_MAX, "Bilan général"));
        for (var action : ppre.referentiel().actionsBilan()) {
            var ou = "Actions à mettre en place, « %s »".formatted(action.libelle());
            champs.put(ChampsBilan.action(action.code()), new Champ(PartieBilan.GENERAL, 0, ou));
            if (action.precisionRequise()) {
                champs.put(
                        ChampsBilan.actionPrecision(action.code()),
                        new Champ(PartieBilan.GENERAL, limites.textePrecisionMax(), ou));
            }
        }
    }

    /// The form whose participants and lists these are.
    public Formulaire ppre() {
        return ppre;
    }

    public Referentiel referentiel() {
        return ppre.referentiel();
    }

    @Override
    public boolean connait(String champ) {
        return partie(champ).isPresent();
    }

    public Optional<PartieBilan> partie(String champ) {
        return participant(champ)
                ? Optional.of(PartieBilan.INFORMATIONS)
                : Optional.ofNullable(champs.get(champ)).map(Champ::partie);
    }

    @Override
    public OptionalInt longueurMax(String champ) {
        if (participant(champ)) {
            return ppre.longueurMax(champ);
        }
        var connu = champs.get(champ);
        return connu == null || connu.max() == 0 ? OptionalInt.empty() : OptionalInt.of(connu.max());
    }

    @Override
    public String ou(String champ) {
        var connu = champs.get(champ);
        return connu == null ? ppre.ou(champ) : connu.ou();
    }

    private boolean participant(String champ) {
        return champ.startsWith("participant.")
                && ppre.etape(champ).filter(Etape.INFORMATIONS::equals).isPresent();
    }

    /// @param max 0 for a choice
    private record Champ(PartieBilan partie, int max, String ou) {}
}
