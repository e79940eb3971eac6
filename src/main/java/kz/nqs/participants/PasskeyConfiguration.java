package kz.nqs.participants;

import java.util.Set;
import kz.nqs.ui.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys are bound to the platform's public address and ask their owner for a finger or PIN. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {
    @Bean
    UserCredentialRepository passkeysInDatabase(JdbcOperations jdbc) {
        return new JdbcUserCredentialRepository(jdbc);
    }

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(
            PasskeyUsers users, UserCredentialRepository passkeys, PublicAddress platform) {
        var address = platform.uri();
        var party = PublicKeyCredentialRpEntity.builder().id(address.getHost()).name("НСК").build();
        var operations =
                new Webauthn4JRelyingPartyOperations(
                        users, passkeys, party, Set.of(address.toString()));
        operations.setCustomizeCreationOptions(
                options ->
                        options.authenticatorSelection(
                                AuthenticatorSelectionCriteria.builder()
                                        .residentKey(ResidentKeyRequirement.REQUIRED)
                                        .userVerification(UserVerificationRequirement.REQUIRED)
                                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
