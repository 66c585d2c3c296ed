package fr.lpi.ppre;

import fr.lpi.acces.Utilisateur;

/// Finalised PPRE, for the modules that show or print them. Each reading leaves its trace in the journal.
public interface DocumentsPpre {

    enum Usage {
        CONSULTATION("ppre.consulte"),
        TELECHARGEMENT("ppre.telecharge"),
        TELECHARGEMENT_FAMILLE("ppre.famille.telecharge");

        private final String verbe;

        Usage(String verbe) {
            this.verbe = verbe;
        }

        public String verbe() {
            return verbe;
        }
    }

    /// @throws fr.lpi.web.erreur.Introuvable not there, not finalised, or not to be read by this person
    PpreEtBilan lire(Utilisateur par, PpreId id, Usage usage);

    /// A version that a rectificatif has replaced, to be downloaded.
    ///
    /// @param numero 1 for the document as it was first finalised
    /// @throws fr.lpi.web.erreur.Introuvable no such version, or it stands; not to be read by this person
    PpreEtBilan lireVersion(Utilisateur par, PpreId id, int numero);
}
