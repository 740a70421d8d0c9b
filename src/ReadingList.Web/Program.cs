using ReadingList;
using ReadingList.Browsing;
using ReadingList.Web;
using ReadingList.Web.Api;
using ReadingList.Web.Crawlers;
using ReadingList.Web.Entry;
using ReadingList.Web.Feeds;
using ReadingList.Web.Hosting;
using ReadingList.Web.Localization;
using ReadingList.Web.Marks;

var builder = WebApplication.CreateBuilder(Server.OptionsFor(args));
builder.WebHost.UseServer();
try
{
    builder.Services.AddCatalog(ReadingListSettings.From(builder.Configuration));
}
catch (Exception problem) when (problem is SettingsException or ArgumentException)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 2;
}

builder.Services.AddBrowsing().AddPages().AddPreferences().AddApiDescription().AddCompression().AddPageCache().AddFreshness().AddCrowding().AddHealth().AddTelemetry(builder.Configuration).AddProtectionKeys().AddHostedService<OldGarbage>();

var app = builder.Build();
if (await app.LacksFilesAsync()) return 3;
app.UseSecurityHeaders();
app.UseRequestMetrics();
app.UseProxies();
app.UseSecureTransport();
app.UseRequestLocalization();
app.UseOutputCache();
app.UseErrorPages();
app.UseProblems();
app.UseResponseCompression();
app.UseRoutes();
app.UseFirstReading();
app.UseFreshness();
app.UseCrowding();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets().NeedsCatalog().Depends(AnswerBasis.OfPages);
app.MapPreferences();
app.MapHealth();
app.MapCrawlers();
app.MapSourceImages();
app.MapInstallation();
app.MapApi();
app.MapFeeds();
app.MapSavedSearches();
await app.OpenCatalogAsync();
return await app.ServeAsync();
