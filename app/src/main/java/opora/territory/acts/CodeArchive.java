package opora.territory.acts;

import java.util.List;
import opora.territory.Act;
import opora.territory.CodeKind;
import opora.territory.KnownCode;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;

/** Where codes are kept. */
public interface CodeArchive {

    /** By kind, the newest of a kind first, those withdrawn last. */
    List<KnownCode> list(SchoolId school);

    void keep(SchoolId school, CodeKind kind, SchoolCode code, long edition, Act.Signed signed);

    void withdraw(long code, long edition, Act.Withdrawal withdrawal);
}
