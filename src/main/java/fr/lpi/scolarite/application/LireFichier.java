package fr.lpi.scolarite.application;

import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.domain.FichierLu;
import fr.lpi.scolarite.domain.FichierRefuse;
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
import org.springframework.stereotype.Component;

/// Reads a file with the reference list of levels and the date of the day.
@Component
class LireFichier {

    private final Referentiel referentiel;
    private final Clock horloge;

    LireFichier(Referentiel referentiel, Clock horloge) {
        this.referentiel = referentiel;
        this.horloge = horloge;
    }

    /// @throws FichierRefuse also when the file cannot be read to its end
    FichierLu lire(Etablissement ecole, Contenu contenu) {
        try {
            return new Lecture(ecole, LocalDate.now(horloge), new NiveauxConnus(referentiel)).lire(contenu);
        } catch (IOException | UncheckedIOException _) {
            throw new FichierRefuse("Ce fichier n'a pas pu être lu jusqu'au bout.", "Choisissez-le de nouveau.");
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
