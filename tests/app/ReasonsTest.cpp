// SPDX-License-Identifier: GPL-3.0-or-later
#include "DoctorReport.h"
#include "EventLines.h"
#include "ForeignSocket.h"
#include "KittyRow.h"
#include "RegistryWorld.h"
#include "StatusReport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <utility>

using namespace std::chrono_literals;
using Kind = KittyError::Kind;
using Misbehaviour = MisbehavingKitty::Misbehaviour;

namespace
{

/// Kitties that can't be zoomed, each for a reason of its own.
class World : public RegistryWorld
{
public:
    World() { registry.setPasswordSource(PasswordSource(m_folder.filePath(QStringLiteral("rc-pass")))); }

    /// What a zoom of such a kitty leads to.
    std::optional<KittyError> problem(Kind kind)
    {
        const KittyId kitty = addWith(kind);
        const auto outcome = kind == Kind::RequestTooLong ? zoomAtLength(kitty) : zoom(kitty);
        happen(kind, kitty);
        if (!pass(*outcome) || (*outcome)->has_value())
            return std::nullopt;
        return (*outcome)->error();
    }

    /// Connection errors are shown while they are tried again, and come to an end as MaxRetriesExceeded.
    std::optional<KittyError> problemBetweenTries(Kind kind)
    {
        const KittyId kitty = addWith(kind);
        zoom(kitty);
        if (!QTest::qWaitFor([&] { return registry.info(kitty).retries == 1; }))
            return std::nullopt;
        return registry.info(kitty).status.error;
    }

private:
    KittyId addWith(Kind kind)
    {
        const bool isOld = kind == Kind::BusyWithAnother;
        const KittyId kitty = add(isOld                      ? QStringLiteral("0.26.5")
                                      : kind == Kind::TooOld ? QStringLiteral("0.25.2")
                                                             : QStringLiteral("0.48.2"));
        prepare(kind, kitty);
        return kitty;
    }

    void prepare(Kind kind, const KittyId &kitty)
    {
        MisbehavingKitty &simulated = kitties.at(kitty.pid);
        switch (kind) {
        case Kind::Refused:
            simulated.stopListening();
            break;
        case Kind::ConnectionLost:
        case Kind::MaxRetriesExceeded:
            simulated.alwaysMisbehave(Misbehaviour::CloseAtOnce);
            break;
        case Kind::AddressTaken:
            kitties.setPeer(1);
            break;
        case Kind::NotOurs:
            kitties.setAddress(kitty.pid, m_foreign.path());
            break;
        case Kind::RemoteControlOff:
            simulated.alwaysMisbehave(Misbehaviour::ControlOff);
            break;
        case Kind::PermissionMissing:
            simulated.alwaysMisbehave(Misbehaviour::PermissionDenied);
            break;
        case Kind::PasswordUnknown:
            kitties.setPasswords(kitty.pid, {{QStringLiteral("another"), {}}});
            break;
        case Kind::WaitingForUser: {
            kitties.setPasswords(kitty.pid, {{QStringLiteral("another"), {}}});
            QFile file(m_folder.filePath(QStringLiteral("rc-pass")));
            if (!file.open(QIODevice::WriteOnly) || file.write("ours") != 4)
                qFatal("The test's folder takes no file.");
            break;
        }
        case Kind::Hung:
        case Kind::Gone:
            simulated.stop();
            break;
        case Kind::BusyWithAnother:
            m_other.connectToServer(simulated.path());
            if (!QTest::qWaitFor([&] { return simulated.openConnections() == 1; }))
                qFatal("The other client finds no kitty.");
            break;
        case Kind::UnknownRefusal:
            simulated.alwaysMisbehave(Misbehaviour::Complain);
            break;
        case Kind::ProtocolError:
            simulated.alwaysMisbehave(Misbehaviour::Garbage);
            break;
        case Kind::NoSocket:
        case Kind::NothingSet:
        case Kind::StartedEarlier:
        case Kind::AddressUnusable:
        case Kind::Hidden:
        case Kind::OtherNetwork:
        case Kind::UnderX11:
        case Kind::NotKitty:
        case Kind::TcpOnly:
            kitties.setUnreachable(kitty.pid, kind);
            break;
        case Kind::TooOld:
        case Kind::RequestTooLong:
            break;
        }
    }

    std::shared_ptr<Outcome> zoomAtLength(const KittyId &kitty)
    {
        auto outcome = std::make_shared<Outcome>();
        registry.execute(kitty,
                         {.makeCommand =
                              [] {
                                  const QString wish(KittyMessage::maxRequestSize, QLatin1Char('x'));
                                  return KittyCommand{
                                      .name = QStringLiteral("kitten"),
                                      .payload = KittyMessage::text({{QStringLiteral("args"), wish}})};
                              },
                          .done =
                              [outcome](const auto &result) {
                                  *outcome = std::unexpected(result ? KittyError() : result.error());
                              }},
                         &registry);
        return outcome;
    }

    void happen(Kind kind, const KittyId &kitty)
    {
        if (kind == Kind::Gone)
            kitties.kill(kitty.pid);
    }

    /// Until there is an outcome, by kitty's answer or by a deadline of ours.
    bool pass(const Outcome &outcome)
    {
        for (int i = 0; i < 20; ++i) {
            if (QTest::qWaitFor([&] { return outcome.has_value(); }, 50))
                return true;
            scheduler.advance(1s);
        }
        return outcome.has_value();
    }

    QTemporaryDir m_folder;
    ForeignSocket m_foreign;
    QLocalSocket m_other;
};

QJsonObject firstKitty(const QString &report)
{
    return QJsonDocument::fromJson(report.toUtf8())
        .object()
        .value(QLatin1StringView("kitties"))
        .toArray()
        .first()
        .toObject();
}

} // namespace

/// Every reason why a kitty can't be zoomed: brought about, and told the same wherever it is told.
class ReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("KITTY_RC_PASSWORD"); }

    void everyReason_comesAbout_andIsToldTheSameEverywhere_data()
    {
        QTest::addColumn<Kind>("kind");
        for (int i = 0; i <= std::to_underlying(Kind::MaxRetriesExceeded); ++i)
            QTest::addRow("%s", qPrintable(sentence({.kind = Kind(i), .pid = 0, .detail = {}}))) << Kind(i);
    }

    void everyReason_comesAbout_andIsToldTheSameEverywhere()
    {
        QFETCH(const Kind, kind);
        World world;
        const bool isTriedAgain =
            KittyError{.kind = kind, .pid = 0, .detail = {}}.is(KittyError::ConnectionError);
        const auto error = isTriedAgain ? world.problemBetweenTries(kind) : world.problem(kind);
        QVERIFY(error);
        QCOMPARE(error->kind, kind);

        const QString what = sentence(*error);
        const QString fix = remedy(*error);
        QVERIFY(what.contains(QString::number(error->pid)));
        // Nothing can be done for, or about, one that has ended.
        QCOMPARE(fix.isEmpty(), kind == Kind::Gone);
        const QString reason = fix.isEmpty() ? what : what + QStringLiteral(": ") + fix;
        QCOMPARE(::reason(*error), reason);

        const QString title = QStringLiteral("~/src");
        const auto titled = [&](const QString &text) {
            const QString name = QStringLiteral("kitty %1").arg(error->pid);
            return QString(text).replace(name, QStringLiteral("“~/src” (%1)").arg(name));
        };
        KittyState state;
        state.info.id = {.pid = error->pid, .startTime = 7};
        state.info.status = KittyStatus::failed(*error);
        state.windows = {{.id = niri::WindowId(1), .title = title}};

        StatusReport status;
        status.kitties = {state};
        QCOMPARE(firstKitty(status.toJson()).value(QLatin1StringView("reason")), titled(reason));
        QVERIFY(status.toText().contains(titled(reason)));

        const QJsonObject event =
            QJsonDocument::fromJson(EventLines::kittyStatus(state.info.id, title, state.info.status))
                .object();
        QCOMPARE(event.value(QLatin1StringView("reason")), titled(reason));
        QCOMPARE(event.value(QLatin1StringView("status")),
                 firstKitty(status.toJson()).value(QLatin1StringView("status")));

        const KittyCheckup checkup{.info = state.info, .title = title};
        const DoctorReport doctor{.niri = {}, .kitties = {checkup}};
        QCOMPARE(firstKitty(doctor.toJson()).value(QLatin1StringView("reason")), titled(what));
        QCOMPARE(firstKitty(doctor.toJson()).value(QLatin1StringView("remedy")), fix);
        QCOMPARE(checkup.finding().what, wholeSentence(titled(what)));
        QVERIFY(checkup.finding().remedy.contains(fix.sliced(std::min<qsizetype>(1, fix.size()))));
        QVERIFY(!checkup.finding().ok);

        const KittyRow row = KittyRow::of(state, true, 0ns).front();
        QCOMPARE(row.appearance.sentence, wholeSentence(titled(what)));
        QCOMPARE(row.appearance.remedy.compare(fix.isEmpty() ? QString() : fix + u'.', Qt::CaseInsensitive),
                 0);
        QVERIFY(row.texts[KittyRow::Note].startsWith(wholeSentence(titled(what))));
        QVERIFY(row.texts[KittyRow::Note].endsWith(row.appearance.remedy));
        QVERIFY(!row.appearance.word.isEmpty());
    }

    void everyStatusOfAKitty_isThatOfItsError()
    {
        for (const Kind kind : {Kind::NoSocket, Kind::NotOurs, Kind::PermissionMissing, Kind::Hung,
                                Kind::WaitingForUser, Kind::UnknownRefusal, Kind::ProtocolError}) {
            World world;
            const auto error = world.problem(kind);
            QVERIFY(error);
            QCOMPARE(world.registry.info(world.kitties.id(error->pid)).status, KittyStatus::failed(*error));
        }
    }
};

Q_DECLARE_METATYPE(KittyError::Kind)
QTEST_GUILESS_MAIN(ReasonsTest)
#include "ReasonsTest.moc"
