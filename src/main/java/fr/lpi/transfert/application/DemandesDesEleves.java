package fr.lpi.transfert.application;

import fr.lpi.scolarite.DemandesEnvoyees;
import fr.lpi.scolarite.EleveId;
import fr.lpi.transfert.domain.Demande;
import fr.lpi.transfert.domain.Demande.Etat;
import fr.lpi.transfert.persistence.JdbcDemandes;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class DemandesDesEleves implements DemandesEnvoyees {

    private final JdbcDemandes demandes;

    DemandesDesEleves(JdbcDemandes demandes) {
        this.demandes = demandes;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EleveId, Instant> pour(Collection<EleveId> eleves) {
        return demandes.dernieres(eleves).stream()
                .filter(demande -> demande.ecrit() != Etat.RETIREE)
                .collect(Collectors.toMap(Demande::eleve, Demande::faiteLe));
    }
}
