package fr.lpi.livret.web.remise;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.application.remise.ConfierLivrets;
import fr.lpi.livret.application.remise.ConfierLivrets.AConfier;
import fr.lpi.livret.application.remise.ConfierLivrets.Choix;
import fr.lpi.livret.application.remise.ConfierLivrets.Ecole;
import fr.lpi.livret.web.ChoixEnseignant;
import fr.lpi.livret.web.remise.PageAConfier.Bloc;
import fr.lpi.web.Accord;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Identifiant;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PagesAConfier {

    private static final String TITRE = "Livrets à confier";

    private static final String LIVRET = "responsable.";

    private final ConfierLivrets confierLivrets;

    PagesAConfier(ConfierLivrets confierLivrets) {
        this.confierLivrets = confierLivrets;
    }

    static String tous(String ecole) {
        return "tous." + ecole;
    }

    static String livret(NumeroLivret numero) {
        return LIVRET + numero;
    }

    static String accepte(String ecole) {
        return "accepte." + ecole;
    }

    /// What was chosen in the form of a school.
    static Choix choix(String ecole, Map<String, String> envoyes) {
        var tous = envoyes.getOrDefault(tous(ecole), "");
        var chacun = new HashMap<NumeroLivret, CompteId>();
        envoyes.forEach((champ, choisi) -> {
            if (champ.startsWith(LIVRET) && !choisi.isEmpty()) {
                NumeroLivret.lire(champ.substring(LIVRET.length()))
                        .ifPresent(numero -> chacun.put(numero, ChoixEnseignant.lu(choisi)));
            }
        });
        return new Choix(tous.isEmpty() ? null : ChoixEnseignant.lu(tous), chacun);
    }

    /// @param fait how many have just been handed over, or that the account of their responsable was just closed
    /// @param envoyes what was chosen and refused, so that it stays chosen
    PageAConfier de(
            Utilisateur moi,
            @Nullable CompteId partant,
            String fait,
            Map<String, String> envoyes,
            List<Erreur> erreurs) {
        var remise = confierLivrets.lire(moi, partant);
        var ecoles = remise.ecoles();
        var nombre = ecoles.stream().mapToInt(ecole -> ecole.livrets().size()).sum();
        return new PageAConfier(
                List.of(
                        partant == null ? new Lien("Mes livrets", "/", false) : new Lien("Comptes", "/comptes", false),
                        new Lien(TITRE, "", true)),
                TITRE,
                phrase(remise.partant(), nombre),
                message(fait),
                ecoles.stream().map(ecole -> bloc(ecole, envoyes, erreurs)).toList(),
                partant == null ? "" : partant.toString(),
                partant == null
                        ? new Lien("Revenir à mes livrets", "/", false)
                        : new Lien("Revenir aux comptes", "/comptes", false),
                erreurs);
    }

    private static String message(String fait) {
        if (fait.equals("desactive")) {
            return "Le compte est désactivé : cette personne ne peut plus se connecter.";
        }
        return fait.matches("[1-9]\\d{0,3}")
                ? Accord.nombre(Long.parseLong(fait), "livret confié", "livrets confiés") + "."
                : "";
    }

    private static String phrase(@Nullable Utilisateur partant, int nombre) {
        if (partant == null) {
            return nombre == 0
                    ? "Chaque livret a un enseignant responsable."
                    : nombre == 1
                            ? "L'enseignant responsable de ce livret n'exerce plus dans l'établissement. Nommez-en un autre : il y aura accès aussitôt."
                            : "Les enseignants responsables de ces livrets n'exercent plus dans l'établissement. Nommez-en d'autres : ils y auront accès aussitôt.";
        }
        var nom = partant.nomComplet();
        return nombre == 0
                ? nom + " n'est responsable d'aucun livret."
                : "%s est responsable de %s. Un livret confié à quelqu'un d'autre ne lui est plus ouvert."
                        .formatted(nom, Accord.nombre(nombre, "livret"));
    }

    private static Bloc bloc(Ecole ecole, Map<String, String> envoyes, List<Erreur> erreurs) {
        var id = ecole.etablissement().id().toString();
        var seul = ecole.livrets().size() == 1;
        var accepte = accepte(id);
        return new Bloc(
                id,
                ecole.etablissement().nom(),
                seul
                        ? null
                        : ChoixEnseignant.parmi(
                                tous(id),
                                "Confier tous ces livrets à",
                                ecole.possibles(),
                                envoyes.getOrDefault(tous(id), ""),
                                erreurs),
                ecole.livrets().stream()
                        .map(lu -> choix(lu, ecole, seul, envoyes, erreurs))
                        .toList(),
                Erreur.du(accepte, erreurs) == null ? "" : accepte,
                Identifiant.de(accepte),
                EnvoisUniques.nouvelleCle());
    }

    private static Liste choix(
            AConfier lu, Ecole ecole, boolean seul, Map<String, String> envoyes, List<Erreur> erreurs) {
        var champ = livret(lu.livret().numero());
        var liste = ChoixEnseignant.parmi(
                champ,
                "Livret %s, %s"
                        .formatted(
                                Accord.de(lu.eleve().nomComplet()), lu.eleve().classe()),
                ecole.possibles(),
                envoyes.getOrDefault(champ, ""),
                erreurs);
        return seul
                ? liste
                : new Liste(
                        liste.nom(),
                        liste.libelle(),
                        liste.precision(),
                        "Comme choisi pour tous",
                        liste.options(),
                        liste.erreur());
    }
}
