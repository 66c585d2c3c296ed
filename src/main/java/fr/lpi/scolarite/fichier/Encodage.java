package fr.lpi.scolarite.fichier;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// ONDE gives UTF-8; a spreadsheet that saved the file again gives windows-1252, which is never valid UTF-8 once a
/// letter has an accent.
final class Encodage {

    private Encodage() {}

    static Reader lecteur(Contenu contenu) throws IOException {
        Charset encodage;
        try (var flux = contenu.ouvrir()) {
            encodage = estUtf8(flux) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        }
        return new InputStreamReader(contenu.ouvrir(), encodage);
    }

    private static boolean estUtf8(InputStream flux) throws IOException {
        var decodeur = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var octets = ByteBuffer.allocate(16_384);
        var lettres = CharBuffer.allocate(16_384);
        var canal = Channels.newChannel(flux);
        boolean fini;
        do {
            fini = canal.read(octets) < 0;
            octets.flip();
            if (decodeur.decode(octets, lettres, fini).isError()) {
                return false;
            }
            octets.compact();
            lettres.clear();
        } while (!fini);
        return true;
    }
}
