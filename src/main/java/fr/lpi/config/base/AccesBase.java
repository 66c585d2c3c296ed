package fr.lpi.config.base;

/// How to reach the database under its two roles.
public record AccesBase(String url, Identifiants application, Identifiants proprietaire) {

    public record Identifiants(String utilisateur, String motDePasse) {

        @Override
        public String toString() {
            return utilisateur;
        }
    }
}
