package fr.lpi.ppre.domain.formulaire;

import fr.lpi.referentiel.Listes.Domaine;
import fr.lpi.referentiel.Listes.Entree;
import fr.lpi.referentiel.Listes.Fonction;
import fr.lpi.referentiel.Listes.Palier;
import fr.lpi.referentiel.Listes.SousDomaine;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.formulaire.Grille;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The form of a PPRE for one palier: which fields there are, in which step each stands, how long it may be.
public final class Formulaire implements Grille {

    /// Edition printed with the document; a change of form makes the next one, and this one stays readable.
    public static final int EDITION = 1;

    private static final Pattern PARTICIPANT =
            Pattern.compile("participant\\.[a-z0-9]{1,24}\\.(nom|prenom|fonction|matiere|matierePrecision)");

    private final Referentiel referentiel;
    private final Palier palier;
    private final boolean secondDegre;
    private final FonctionsEnPlus fonctions;
    private final Map<String, Champ> champs;

    /// @param palier code of the bank of aménagements, that of the day of creation
    /// @param secondDegre whether a Professeur says the subject taught
    public Formulaire(Referentiel referentiel, String palier, boolean secondDegre) {
        this(referentiel, referentiel.palier(palier), secondDegre, FonctionsEnPlus.AUCUNE, new HashMap<>());
        var limites = referentiel.limites();
        var precision = limites.textePrecisionMax();
        court(Champs.TYPE, Etape.INFORMATIONS);
        court(Champs.DUREE, Etape.INFORMATIONS);
        champs.put(Champs.MOTIF, new Champ(Etape.MISE_EN_OEUVRE, Champs.MOTIF_MAX));
        for (var volet : Volet.values()) {
            for (var rang = 1; rang <= limites.domainesMax(); rang++) {
                court(volet.domaine(rang), volet.etape());
            }
            for (var sous : sousDomaines()) {
                court(volet.sousDomaine(sous.code()), volet.etape());
                for (var libelle : volet.libelles(sous)) {
                    court(volet.libelle(libelle.code()), volet.etape());
                }
                for (var rang = 1; rang <= limites.precisionsMax(); rang++) {
                    champs.put(volet.precision(sous.code(), rang), new Champ(volet.etape(), precision));
                }
            }
        }
        for (var personne : referentiel.personnesMobilisees()) {
            court(Champs.personne(personne.code()), Etape.MISE_EN_OEUVRE);
            champs.put(Champs.personnePrecision(personne.code()), new Champ(Etape.MISE_EN_OEUVRE, precision));
        }
        for (var numero = 1; numero <= limites.objectifsMax(); numero++) {
            for (var champ : ChampObjectif.values()) {
                champs.put(Champs.objectif(numero, champ), new Champ(Etape.MISE_EN_OEUVRE, champ.max()));
            }
        }
        this.palier
                .categories()
                .forEach(categorie -> categorie.lames().forEach(lame -> {
                    champs.put(Champs.amenagementLibre(lame.code()), new Champ(Etape.MISE_EN_OEUVRE, precision));
                    lame.amenagements().forEach(am -> court(Champs.amenagement(am.code()), Etape.MISE_EN_OEUVRE));
                }));
    }

    private Formulaire(
            Referentiel referentiel,
            Palier palier,
            boolean secondDegre,
            FonctionsEnPlus fonctions,
            Map<String, Champ> champs) {
        this.referentiel = referentiel;
        this.palier = palier;
        this.secondDegre = secondDegre;
        this.fonctions = fonctions;
        this.champs = champs;
    }

    /// The same form with what the pupil's school added to the functions of participants.
    public Formulaire avec(FonctionsEnPlus ajoutees) {
        return new Formulaire(referentiel, palier, secondDegre, ajoutees, champs);
    }

    public Referentiel referentiel() {
        return referentiel;
    }

    public Palier palier() {
        return palier;
    }

    public boolean secondDegre() {
        return secondDegre;
    }

    /// The functions that a participant who holds `tenue` may have.
    public List<Fonction> fonctions(String tenue) {
        return fonctions.avec(referentiel, tenue);
    }

    @Override
    public boolean connait(String champ) {
        return etape(champ).isPresent();
    }

    public Optional<Etape> etape(String champ) {
        return PARTICIPANT.matcher(champ).matches()
                ? Optional.of(Etape.INFORMATIONS)
                : Optional.ofNullable(champs.get(champ)).map(Champ::etape);
    }

    @Override
    public OptionalInt longueurMax(String champ) {
        if (PARTICIPANT.matcher(champ).matches()) {
            return OptionalInt.of(referentiel.limites().textePrecisionMax());
        }
        var connu = champs.get(champ);
        return connu == null || connu.max() == 0 ? OptionalInt.empty() : OptionalInt.of(connu.max());
    }

    @Override
    public String ou(String champ) {
        return Endroits.de(champ, this);
    }

    public List<SousDomaine> sousDomaines() {
        return referentiel.domaines().stream()
                .flatMap(domaine -> domaine.sousDomaines().stream())
                .toList();
    }

    /// The domaine in which a field of this volet ticks something; none for the choice of domaines itself.
    public Optional<Domaine> domaineDe(Volet volet, String champ) {
        return referentiel.domaines().stream()
                .filter(domaine -> domaine.sousDomaines().stream().anyMatch(sous -> appartient(volet, sous, champ)))
                .findFirst();
    }

    private static boolean appartient(Volet volet, SousDomaine sous, String champ) {
        return champ.equals(volet.sousDomaine(sous.code()))
                || champ.startsWith(volet.prefixe() + ".precision." + sous.code() + ".")
                || volet.libelles(sous).stream()
                        .map(Entree::code)
                        .map(volet::libelle)
                        .anyMatch(champ::equals);
    }

    private void court(String champ, Etape etape) {
        champs.put(champ, new Champ(etape, 0));
    }

    /// @param max 0 for a choice
    private record Champ(Etape etape, int max) {}
}
