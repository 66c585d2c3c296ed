package fr.lpi.web;

import java.io.IOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Styles and scripts by the address that carries the hash of their content, so that a browser keeps them for ever.
@Component
public class Actifs {

    private final Map<String, String> adresses;

    Actifs(JsonMapper json) throws IOException {
        try (var manifeste = new ClassPathResource("actifs.json").getInputStream()) {
            adresses = json.readValue(manifeste, new TypeReference<Map<String, String>>() {});
        }
    }

    /// @throws IllegalArgumentException the build made no such file
    public String adresse(String nom) {
        var adresse = adresses.get(nom);
        if (adresse == null) {
            throw new IllegalArgumentException("Pas de fichier « %s » dans actifs.json".formatted(nom));
        }
        return adresse;
    }
}
