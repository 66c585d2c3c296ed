package fr.lpi.scolarite.application.importation.verification;

import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.application.importation.dossier.Avancement;
import fr.lpi.scolarite.application.importation.dossier.LignesLues;
import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import fr.lpi.scolarite.domain.ligne.Recueil;
import fr.lpi.scolarite.domain.ligne.Source;
import fr.lpi.scolarite.fichier.Contenu;
import fr.lpi.scolarite.fichier.Lecture;
import fr.lpi.scolarite.fichier.Niveaux;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Reads a file with the reference list of levels and the date of the day.
@Component
public class LireFichier {

    private final LignesLues lignes;
    private final Referentiel referentiel;
    private final Clock horloge;

    LireFichier(LignesLues lignes, Referentiel referentiel, Clock horloge) {
        this.lignes = lignes;
        this.referentiel = referentiel;
        this.horloge = horloge;
    }

    /// @param ignores pupils that the file itself says are gone or in no class
    public record Lu(Source source, int lus, int ignores) {}

    /// @param classeRetenue the lines of other classes are left out, as if they were not in the file
    /// @throws FichierRefuse also when the file cannot be read to its end
    public Lu lire(
            UUID fichier,
            Etablissement ecole,
            Contenu contenu,
            Avancement avancement,
            Predicate<String> classeRetenue) {
        try (var ecriture = lignes.ecrire(fichier)) {
            var compteur = new Compteur(ecriture, avancement, classeRetenue);
            var source =
                    new Lecture(ecole, LocalDate.now(horloge), new NiveauxConnus(referentiel)).lire(contenu, compteur);
            return new Lu(source, compteur.lus, compteur.ignores);
        } catch (IOException | UncheckedIOException _) {
            throw new FichierRefuse("Ce fichier n'a pas pu être lu jusqu'au bout.", "Choisissez-le de nouveau.");
        }
    }

    private static final class Compteur implements Recueil {

        private final Recueil recueil;
        private final Avancement avancement;
        private final Predicate<String> classeRetenue;
        private int lus;
        private int ignores;

        Compteur(Recueil recueil, Avancement avancement, Predicate<String> classeRetenue) {
            this.recueil = recueil;
            this.avancement = avancement;
            this.classeRetenue = classeRetenue;
        }

        @Override
        public void accepter(LigneEleve ligne) {
            if (classeRetenue.test(ligne.place().classe())) {
                compter();
                recueil.accepter(ligne);
            }
        }

        @Override
        public void refuser(LigneRefusee ligne) {
            compter();
            recueil.refuser(ligne);
        }

        @Override
        public void ignorer() {
            compter();
            ignores++;
        }

        private void compter() {
            lus++;
            avancement.uneLigne();
        }
    }

    /// A file repeats a dozen words thousands of times: each is looked up once.
    private static final class NiveauxConnus implements Niveaux {

        private final Referentiel referentiel;
        private final Map<String, Optional<String>> onde = new HashMap<>();
        private final Map<String, Optional<String>> mef = new HashMap<>();

        NiveauxConnus(Referentiel referentiel) {
            this.referentiel = referentiel;
        }

        @Override
        public Optional<String> depuisOnde(String libelle) {
            return libelle.isEmpty()
                    ? Optional.empty()
                    : onde.computeIfAbsent(
                            libelle, l -> referentiel.niveauDepuisOnde(l).map(Niveau::code));
        }

        @Override
        public Optional<String> depuisMef(String codeMef) {
            return mef.computeIfAbsent(
                    codeMef, c -> referentiel.niveauDepuisMef(c).map(Niveau::code));
        }
    }
}
