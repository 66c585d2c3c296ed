package fr.lpi.scolarite.domain.comparaison;

import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.domain.comparaison.EleveConnu.Inscription;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a line changes of a pupil, datum by datum.
public record Modification(String eleve, String classe, List<Changement> changements) {

    /// @param avant absent when nothing was known
    public record Changement(
            Donnee donnee, @Nullable String avant, @Nullable String apres) {}

    /// A file without an INE or a sex says nothing of them: what is known stays.
    static List<Changement> changements(EleveConnu avant, LigneEleve apres, AnneeScolaire annee) {
        var changements = new Liste();
        changements.siDonne(Donnee.INE, avant.ine(), apres.ine());
        changements.noter(Donnee.NOM_FAMILLE, avant.nomFamille(), apres.nomFamille());
        changements.noter(Donnee.NOM_USAGE, avant.nomUsage(), apres.nomUsage());
        changements.noter(Donnee.PRENOM, avant.prenom(), apres.prenom());
        changements.noter(Donnee.DATE_NAISSANCE, avant.dateNaissance(), apres.dateNaissance());
        changements.siDonne(Donnee.SEXE, avant.sexe(), apres.sexe());
        changements.inscription(avant.inscription(), new Inscription(annee, apres.place()));
        return List.copyOf(changements.liste);
    }

    private record Liste(List<Changement> liste) {

        Liste() {
            this(new ArrayList<>());
        }

        void noter(Donnee donnee, @Nullable Object avant, @Nullable Object apres) {
            if (!Objects.equals(avant, apres)) {
                liste.add(new Changement(donnee, texte(avant), texte(apres)));
            }
        }

        void siDonne(Donnee donnee, @Nullable Object avant, @Nullable Object apres) {
            if (apres != null) {
                noter(donnee, avant, apres);
            }
        }

        void inscription(@Nullable Inscription avant, Inscription apres) {
            if (avant == null) {
                noter(Donnee.INSCRIPTION, "sorti", apres.place().classe());
                return;
            }
            noter(Donnee.ANNEE, avant.annee(), apres.annee());
            noter(Donnee.CLASSE, avant.place().classe(), apres.place().classe());
            if (avant.place().classe().equals(apres.place().classe())) {
                noter(
                        Donnee.CODE_CLASSE,
                        avant.place().codeClasse(),
                        apres.place().codeClasse());
            }
            noter(Donnee.NIVEAU, avant.place().niveau(), apres.place().niveau());
            noter(Donnee.MEF, avant.place().mef(), apres.place().mef());
        }

        private static @Nullable String texte(@Nullable Object valeur) {
            return valeur == null ? null : valeur.toString();
        }
    }
}
