package fr.lpi.scolarite.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Departement;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.domain.NomEtablissement;
import fr.lpi.scolarite.domain.Uai;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The schools of LPI, created and renamed by its administrators.
@Component
public class GererEtablissements {

    private final Acces acces;
    private final Etablissements etablissements;
    private final Ecoles ecoles;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;

    GererEtablissements(
            Acces acces,
            Etablissements etablissements,
            Ecoles ecoles,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces) {
        this.acces = acces;
        this.etablissements = etablissements;
        this.ecoles = ecoles;
        this.envois = envois;
        this.annonces = annonces;
    }

    public record Demande(String uai, String nom, String degre, String departement) {}

    @Transactional(readOnly = true)
    public List<Etablissement> tous(Utilisateur par) {
        acces.exigerAdministrateur(par);
        return etablissements.tous();
    }

    @Transactional(readOnly = true)
    public Etablissement lire(Utilisateur par, EtablissementId id) {
        acces.exigerAdministrateur(par);
        return etablissements.parId(id).orElseThrow(Introuvable::new);
    }

    /// @throws EtablissementRefuse something is to be corrected
    @Transactional
    public void creer(Utilisateur par, Demande demande, String cle) {
        acces.exigerAdministrateur(par);
        var refus = new LinkedHashMap<String, String>();
        Uai.refus(demande.uai()).ifPresent(message -> refus.put("uai", message));
        NomEtablissement.refus(demande.nom()).ifPresent(message -> refus.put("nom", message));
        if (!List.of("1", "2").contains(demande.degre())) {
            refus.put("degre", "Choisissez le degré : premier pour une école, second pour un collège ou un lycée.");
        }
        Departement.refus(demande.departement()).ifPresent(message -> refus.put("departement", message));
        if (!refus.isEmpty()) {
            throw new EtablissementRefuse(refus);
        }
        envois.uneFois(cle, () -> {
            var ecole = ecoles.ajouterSiNouveau(
                            demande.uai(), demande.nom(), Integer.parseInt(demande.degre()), demande.departement())
                    .orElseThrow(() -> new EtablissementRefuse(
                            Map.of("uai", "Un établissement de LPI a déjà l'UAI %s.".formatted(demande.uai()))));
            annonces.publishEvent(Acte.surEtablissement(par, "etablissement.cree", ecole.id(), ""));
            return ecole.id().toString();
        });
    }

    /// @throws EtablissementRefuse the name is to be corrected
    @Transactional
    public void renommer(Utilisateur par, EtablissementId id, String nom) {
        var ecole = lire(par, id);
        NomEtablissement.refus(nom).ifPresent(message -> {
            throw new EtablissementRefuse(Map.of("nom", message));
        });
        if (!ecole.nom().equals(nom)) {
            ecoles.renommer(id, nom);
            annonces.publishEvent(Acte.surEtablissement(par, "etablissement.renomme", id, ""));
        }
    }
}
