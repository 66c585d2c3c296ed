package fr.lpi.scolarite.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.application.EtatImport.AImporter;
import fr.lpi.scolarite.application.EtatImport.Importe;
import fr.lpi.scolarite.application.EtatImport.Pas;
import fr.lpi.web.erreur.Introuvable;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows an import to who checked it: what it would do now, or what it did.
@Component
public class ConsulterImport {

    private final Acces acces;
    private final Etablissements etablissements;
    private final PreparerRapport rapports;
    private final ImportsVerifies imports;

    ConsulterImport(Acces acces, Etablissements etablissements, PreparerRapport rapports, ImportsVerifies imports) {
        this.acces = acces;
        this.etablissements = etablissements;
        this.rapports = rapports;
        this.imports = imports;
    }

    @Transactional(readOnly = true)
    public EtatImport executer(Utilisateur utilisateur, UUID id) {
        var verifie = imports.parId(id).orElseThrow(Introuvable::new);
        acces.exigerDirection(utilisateur, verifie.etablissement());
        var ecole = etablissements.parId(verifie.etablissement()).orElseThrow(Introuvable::new);
        if (verifie.fait() != null) {
            return new Importe(id, ecole, verifie.fichier(), verifie.quand(), verifie.fait());
        }
        var rapport = rapports.preparer(verifie.etablissement(), Objects.requireNonNull(verifie.lu()));
        return new AImporter(
                id,
                ecole,
                verifie.fichier(),
                verifie.quand(),
                rapport,
                PreparerRapport.empreinte(rapport),
                Pas.DEMANDE);
    }
}
