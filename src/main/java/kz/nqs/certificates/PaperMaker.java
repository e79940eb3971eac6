package kz.nqs.certificates;

import org.springframework.stereotype.Component;

/** Makes the paper of a document: form 2 of order 374. */
@Component
class PaperMaker {

    byte[] make(RecognitionDocument document) {
        return document.serial().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
