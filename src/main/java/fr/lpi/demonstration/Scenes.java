package fr.lpi.demonstration;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `demonstration/demonstration.yaml` as it is written.
record Scenes(List<Etablissement> etablissements, List<Compte> comptes, List<Suivi> livrets, Projet accompagnement) {

    /// The AP project of a school, published.
    ///
    /// @param releve how many weeks ago the needs of the school were counted
    /// @param plans of the pupils whose needs are counted
    /// @param champs fields of the form; « {annee} » and « {suivante} » are the years of the school year
    record Projet(
            String uai,
            String par,
            List<String> redacteurs,
            int semaines,
            int releve,
            List<Plans> plans,
            Map<String, String> champs,
            List<Groupe> groupes) {}

    /// The same short PPRE for several pupils, finalised the day it was written.
    ///
    /// @param difficultes codes of domaines, of sous-domaines and of libellés
    /// @param eleves « NOM Prénom », by class
    record Plans(
            String responsable,
            int semaines,
            List<String> difficultes,
            String objectif,
            Map<String, List<String>> eleves) {

        /// The fields of its form.
        Map<String, String> champs() {
            var champs = new HashMap<>(Map.of(
                    "type",
                    "ppre-remediation",
                    "duree",
                    "12",
                    "appui.domaine.1",
                    "dom-methodes-outils",
                    "appui.sousDomaine.sd-gestion-tache-autonomie",
                    "oui",
                    "objectif.1.intitule",
                    objectif));
            var domaine = 0;
            for (var code : difficultes) {
                if (code.startsWith("dom-")) {
                    domaine++;
                    champs.put("difficulte.domaine." + domaine, code);
                } else {
                    champs.put(
                            (code.startsWith("sd-") ? "difficulte.sousDomaine." : "difficulte.libelle.") + code, "oui");
                }
            }
            return champs;
        }
    }

    /// Pupils who follow an action of the project.
    ///
    /// @param action its line
    /// @param mesure what is counted, of its own
    /// @param jours how many days ago it began
    record Groupe(
            String nom,
            String action,
            String mesure,
            BigDecimal vise,
            List<String> animateurs,
            int jours,
            List<Seance> seances,
            List<Membre> eleves) {}

    /// @param jours how many days ago
    record Seance(int jours, String remarque) {}

    /// @param absences by how many days ago the session was: `ABSENT` or `EXCUSE`
    record Membre(
            String prenom,
            String nom,
            String classe,
            @Nullable Map<Integer, String> absences,
            @Nullable List<Progres> progres) {}

    /// @param jours how many days ago
    record Progres(
            int jours,
            @Nullable BigDecimal valeur,
            @Nullable String mot) {}

    /// @param sansClasse class left out, so that the visitor's first import has something to add
    record Etablissement(
            String uai,
            String nom,
            int degre,
            String departement,
            String fichier,
            @Nullable String sansClasse) {}

    /// @param ferme whether its person has left
    record Compte(
            String identifiant,
            String prenom,
            String nom,
            String profil,
            @Nullable String uai,
            @Nullable String departement,
            @Nullable Boolean ferme) {}

    /// @param semaines how long ago the livret was opened
    /// @param recu how many days ago it came from another school, and still waits for a responsable
    /// @param amenagements fields of the form of the livret's aménagements, chosen on that day
    /// @param partage how many weeks ago its responsable shared it with the MDPH; absent when nobody did
    record Suivi(
            String uai,
            String prenom,
            String nom,
            String classe,
            String responsable,
            List<String> contributeurs,
            int semaines,
            @Nullable Integer recu,
            @Nullable Map<String, String> amenagements,
            @Nullable Integer partage,
            @Nullable Plan ppre) {}

    /// @param semaines how long ago it was written
    /// @param champs fields of the form; those that change, if it renews another
    /// @param suite the PPRE that renews it
    record Plan(
            int semaines,
            boolean finalise,
            Map<String, String> champs,
            @Nullable List<Observation> observations,
            @Nullable Rectificatif rectificatif,
            @Nullable Interruption interruption,
            @Nullable Bilan bilan,
            @Nullable Notes suivi,
            @Nullable List<Signature> signatures,
            @Nullable Plan suite) {}

    /// @param jours how many days ago; so is that of an interruption
    /// @param champs fields of the form that change
    record Rectificatif(int jours, boolean finalise, String motif, Map<String, String> champs) {}

    record Interruption(int jours, String motif) {}

    /// What is noted beside a PPRE.
    ///
    /// @param jours its dates, each by how many days ago
    record Notes(Map<String, Integer> jours, Map<String, String> champs) {}

    /// One that is drawn on the screen.
    ///
    /// @param jours how many days ago
    /// @param trace as its page sends it
    record Signature(String signataire, String nom, int jours, String trace) {}

    /// @param jours how many days ago
    record Observation(
            int objectif,
            int jours,
            @Nullable BigDecimal valeur,
            @Nullable String mot) {}

    /// @param semaines how long ago it was written; it is dated of that day
    /// @param champs fields of the bilan's form, but its date
    record Bilan(int semaines, boolean finalise, Map<String, String> champs) {}
}
