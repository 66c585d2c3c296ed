package fr.lpi.config.base.embarquee;

import fr.lpi.config.base.BaseInutilisable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a data folder holds, read without changing anything in it.
sealed interface EtatDuDossier {

    /// No data yet.
    record Vierge() implements EtatDuDossier {}

    /// Data that nobody serves.
    ///
    /// @param pidPerime `postmaster.pid` names a program that is no PostgreSQL of ours
    record Arrete(boolean pidPerime) implements EtatDuDossier {}

    /// Data that a server left alive by another LPI serves.
    record Servi(Serveur serveur) implements EtatDuDossier {}

    /// @throws BaseInutilisable data that this LPI cannot or must not open
    static EtatDuDossier lire(Path dossier) throws IOException {
        var donnees = donnees(dossier);
        var version = donnees.resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return new Vierge();
        }
        var trouvee = Files.readString(version).strip();
        if (!trouvee.equals(BinairesPostgres.MAJEURE)) {
            throw new BaseInutilisable(
                    "Les données de « %s » viennent de PostgreSQL %s, et ce LPI lit celles de PostgreSQL %s : voir docs/exploitation.md, « Changer de version »."
                            .formatted(dossier, trouvee, BinairesPostgres.MAJEURE));
        }
        if (!Files.exists(dossier.resolve(SecretsBase.FICHIER))) {
            throw new BaseInutilisable(
                    "Il manque « %s » dans le dossier de données « %s » : remettez celui de la sauvegarde, sans lui personne n'ouvre la base."
                            .formatted(SecretsBase.FICHIER, dossier));
        }
        var ecrit = Serveur.ecritDans(donnees);
        return ecrit.filter(Serveur::vit)
                .<EtatDuDossier>map(Servi::new)
                .orElseGet(() -> new Arrete(ecrit.map(Serveur::estUnAutre).orElse(false)));
    }

    static Path donnees(Path dossier) {
        return dossier.resolve("base");
    }

    /// A server, as its own file names it.
    ///
    /// @param pid of its first process
    record Serveur(long pid, int port) {

        static Optional<Serveur> ecritDans(Path donnees) throws IOException {
            var fichier = fichier(donnees);
            if (!Files.exists(fichier)) {
                return Optional.empty();
            }
            var lignes = Files.readAllLines(fichier);
            return lignes.size() < 4
                    ? Optional.empty()
                    : Optional.of(new Serveur(
                            Long.parseLong(lignes.get(0).strip()),
                            Integer.parseInt(lignes.get(3).strip())));
        }

        static Path fichier(Path donnees) {
            return donnees.resolve("postmaster.pid");
        }

        /// Its number names a process that is no postgres: another program, or a dead one that nobody buried.
        boolean estUnAutre() {
            return !vit() && Files.exists(Path.of("/proc", Long.toString(pid)));
        }

        boolean vit() {
            try {
                return Path.of("/proc", Long.toString(pid), "exe").toRealPath().endsWith("bin/postgres");
            } catch (IOException _) {
                return false;
            }
        }
    }
}
