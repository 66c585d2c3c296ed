package fr.lpi.besoins;

import fr.lpi.Base;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import java.time.LocalDate;

/// Relevés as they are kept, for what comes after one.
public final class Releves {

    private Releves() {}

    /// @param cellules as JSON
    public static void poser(Base base, EtablissementId ecole, CompteId par, LocalDate jour, String cellules) {
        base.proprietaire()
                .sql("""
                        insert into besoins.releve (etablissement_id, jour, pris_par, cellules)
                        values (:ecole, :jour, :par, :cellules::jsonb)
                        """)
                .param("ecole", ecole.valeur())
                .param("jour", jour)
                .param("par", par.valeur())
                .param("cellules", cellules)
                .update();
    }
}
