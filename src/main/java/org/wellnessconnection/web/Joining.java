package org.wellnessconnection.web;

import org.wellnessconnection.member.AddressChanges;
import org.wellnessconnection.member.MailSignIns;
import org.wellnessconnection.member.Registrations;

/** How somebody comes to us: by a letter, and then as a member; and by another address later. */
public record Joining(MailSignIns byMail, Registrations registrations, AddressChanges addresses) {}
