// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include <QApplication>
#include <QMessageBox>
#include <QScreen>
#include <QStandardPaths>

#include "app/calibration.h"
#include "app/cli/command_line.h"
#include "app/facts.h"
#include "app/language.h"
#include "app/session/document.h"
#include "model/design/design_json.h"
#include "views/shell/recovery_dialog.h"
#include "views/style/theme.h"

namespace cw {

namespace {

QString autosaveFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/autosave");
}

int gpusOf(const Design& design, const Catalogue& catalogue)
{
    int gpus = 0;
    for (const Block& block : design.blocks)
        if (const Server* server = catalogue.server(block.part))
            gpus += block.count * server->gpuCount;
    return gpus;
}

/// A window larger than the screen would open with its right and lower panels out of reach.
void showOnScreen(MainWindow& window)
{
    const QSize room = window.screen()->availableSize();
    if (window.width() < room.width() && window.height() < room.height())
        window.show();
    else
        window.showMaximized();
}

/// Offers what a crash left behind. True if a design was taken back.
bool offerRecovery(Document& document, MainWindow& window)
{
    const auto entries = Autosave::leftBehind(autosaveFolder());
    if (entries.empty())
        return false;
    QList<RecoveryDialog::Item> items;
    for (const Autosave::Entry& entry : entries)
        items.append({QString::fromStdString(entry.design.name), entry.path, entry.time,
                      gpusOf(entry.design, *document.facts().catalogue)});
    RecoveryDialog dialog(items, &window);
    dialog.exec();
    const int chosen = dialog.chosenItem();
    if (chosen < 0 || dialog.choice() == RecoveryDialog::Choice::Later)
        return false;
    const Autosave::Entry& entry = entries[static_cast<std::size_t>(chosen)];
    if (dialog.choice() == RecoveryDialog::Choice::Discard) {
        Autosave::remove(entry);
        return false;
    }
    document.recover(entry);
    window.showWorkspace();
    return true;
}

}  // namespace

OpenWindow::OpenWindow() = default;
OpenWindow::OpenWindow(OpenWindow&&) noexcept = default;
OpenWindow::~OpenWindow()
{
    // The window looks at the document to its last moment.
    window.reset();
}

Result<Design> sampleDesign()
{
    return designFromJson(embeddedFile(QStringLiteral(":/samples/superpod-h100.cwdesign")));
}

namespace {

/// Reads, writes and applies what lies in the user's own folder.
CalibrationStore calibrationStore(Document& document)
{
    CalibrationStore store;
    const Result<Facts> shipped = loadFacts({});
    store.builtIn = shipped ? shipped->training : document.facts().training;
    store.saved = [] {
        const auto own = readOwnCalibration(userFactsFolder());
        return own ? *own : std::nullopt;
    };
    store.save = [&document, builtIn = store.builtIn](const OwnCalibration& calibration) -> Result<void> {
        if (auto written = writeOwnCalibration(userFactsFolder(), calibration); !written)
            return written;
        const auto constants = calibratedConstants(builtIn, userFactsFolder());
        if (!constants)
            return tl::make_unexpected(constants.error());
        document.setTrainingConstants(*constants);
        return {};
    };
    return store;
}

}  // namespace

Result<OpenWindow> makeWindow(const Facts& facts, const QString& folder)
{
    WindowServices services;
    auto templates = loadTemplates();
    if (!templates)
        return tl::make_unexpected(templates.error());
    services.templates = std::move(*templates);
    auto sample = sampleDesign();
    if (!sample)
        return tl::make_unexpected(sample.error());
    services.sample = std::move(*sample);
    for (const auto& [code, rate] : facts.prices->perUsd)
        services.currencies << QString::fromStdString(code);
    if (!services.currencies.contains(QStringLiteral("USD")))
        services.currencies.prepend(QStringLiteral("USD"));

    OpenWindow open;
    open.document = std::make_unique<Document>(facts, folder);
    Document* document = open.document.get();
    const auto apply = [document](const Preferences& preferences) {
        applyLanguage(preferences.language);
        applyTheme(preferences.theme);
        setBandwidthUnit(preferences.bandwidthUnit);
        document->setAutosaveInterval(preferences.autosaveSeconds);
        document->setScenario(preferences.scenario);
    };
    services.applyPreferences = apply;
    services.calibration = calibrationStore(*document);
    apply(Preferences::load());
    open.window = std::make_unique<MainWindow>(*document, std::move(services));
    return open;
}

int runWindow(const QString& file)
{
    applyLanguage(Preferences::load().language);
    auto facts = loadFacts(userFactsFolder());
    if (!facts) {
        // A broken catalogue or price file of the user's own must not keep the program from starting.
        QMessageBox::warning(nullptr, QStringLiteral("Clusterwright"), errorText(facts.error()));
        facts = loadFacts({});
    }
    auto open = facts ? makeWindow(*facts, autosaveFolder()) : Result<OpenWindow>(tl::make_unexpected(facts.error()));
    if (!open) {
        QMessageBox::critical(nullptr, QStringLiteral("Clusterwright"), errorText(open.error()));
        return kExitUnusable;
    }
    showOnScreen(*open->window);
    const bool isRecovered = offerRecovery(*open->document, *open->window);
    if (!isRecovered && !file.isEmpty())
        open->window->openFile(file);
    return QApplication::exec();
}

}  // namespace cw
