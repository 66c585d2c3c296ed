package fr.lpi.scolarite.application.importation.consultation;

import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.application.EcolesDirigees;
import fr.lpi.scolarite.application.importation.dossier.ImportsEnCours;
import fr.lpi.scolarite.application.importation.dossier.ImportsVerifies;
import fr.lpi.scolarite.application.importation.verification.OuvrirImport;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The imports that this person began and has not ended: LPI is at work on them, or waits for « Importer ».
@Component
public class SuivreImports {

    private final EcolesDirigees ecoles;
    private final ImportsVerifies imports;
    private final ImportsEnCours enCours;
    private final Clock horloge;

    SuivreImports(EcolesDirigees ecoles, ImportsVerifies imports, ImportsEnCours enCours, Clock horloge) {
        this.ecoles = ecoles;
        this.imports = imports;
        this.enCours = enCours;
        this.horloge = horloge;
    }

    /// @param enCours LPI is at work on it; otherwise its report is to be read
    public record Suivi(UUID id, Etablissement ecole, String fichier, Instant depuis, boolean enCours) {}

    @Transactional(readOnly = true)
    public List<Suivi> executer(Utilisateur utilisateur) {
        var dirigees = ecoles.de(utilisateur);
        return imports.enAttente(horloge.instant().minus(OuvrirImport.GARDE)).stream()
                .filter(attend -> enCours.avancement(attend.id()).isPresent() || attend.importable())
                .flatMap(attend -> dirigees.stream()
                        .filter(ecole -> ecole.id().equals(attend.etablissement()))
                        .map(ecole -> new Suivi(
                                attend.id(),
                                ecole,
                                attend.fichier(),
                                attend.quand(),
                                enCours.avancement(attend.id()).isPresent())))
                .toList();
    }
}
