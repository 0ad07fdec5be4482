// The least bot there can be on discord.js: what Pilcrow's start, memory and answering time are compared with.
// It registers nothing, answers “pong” to every slash command and nothing to who is typing, and says “ready” on stdout when it is.
import process from 'node:process';
import { Client, Events, GatewayIntentBits } from 'discord.js';

const { DISCORD_TOKEN, DISCORD_API_URL } = process.env;

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  ...(DISCORD_API_URL ? { rest: { api: DISCORD_API_URL } } : {}),
});

client.once(Events.ClientReady, () => process.stdout.write('ready\n'));

client.on(Events.InteractionCreate, async (interaction) => {
  try {
    if (interaction.isChatInputCommand()) await interaction.reply('pong');
    else if (interaction.isAutocomplete()) await interaction.respond([]);
  } catch {
    // Under too much load Discord refuses what comes too late; the next may be in time.
  }
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await client.destroy();
    process.exit(0);
  });
}

await client.login(DISCORD_TOKEN);
